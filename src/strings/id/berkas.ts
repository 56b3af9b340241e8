/** Sentences about files that cannot be read; the keys are the codes of `XlsxUnreadable`. */
export const berkas = {
  galatBerkas: {
    BUKAN_XLSX: {
      judul: "Berkas ini bukan buku kerja Excel (.xlsx).",
      saran:
        "Pilih berkas .xlsx. Bila datanya ada di PDF, Word, ODS, atau CSV, buka dulu di Excel lalu simpan sebagai Buku Kerja Excel (.xlsx).",
    },
    XLS_LAMA: {
      judul: "Berkas ini memakai format Excel lama (.xls).",
      saran: "Buka berkas ini di Excel, pilih Simpan Sebagai, lalu simpan sebagai Buku Kerja Excel (.xlsx).",
    },
    TERSANDI: {
      judul: "Berkas ini dilindungi kata sandi sehingga tidak dapat dibaca.",
      saran:
        "Buka berkas ini di Excel dengan kata sandinya, hapus kata sandi lewat File > Info > Proteksi Buku Kerja, lalu simpan kembali.",
    },
    RUSAK: {
      judul: "Isi berkas ini rusak atau tidak lengkap.",
      saran:
        "Minta ulang berkas aslinya, atau buka di Excel, pilih perbaikan yang ditawarkan, lalu simpan sebagai berkas baru.",
    },
  },
} as const;
