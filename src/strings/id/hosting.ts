/** What the check of a hosting server says. */
export const hosting = {
  pemakaian: "Pemakaian: node periksa-hosting.cjs https://ALAMAT",
  kepala: "{alamat}: versi {versi}, {jumlah} berkas diperiksa.",
  bersih: "Semua berkas disajikan dengan benar. Manifes siap dibagikan.",
  jumlahCacat: "{galat} galat, {peringatan} peringatan.",
  berkasLain: " dan {jumlah} berkas lain",
  derajat: { galat: "galat", peringatan: "peringatan" },
  bukanHttps: "“{alamat}” bukan alamat https. Excel hanya menerima add-in dari alamat https.",
  takTerjangkau:
    "{alamat} tidak dapat dijangkau ({sebab}). Periksa nama peladen dan sertifikatnya. Bila sertifikat berasal dari instansi sendiri, " +
    "jalankan dengan NODE_EXTRA_CA_CERTS=berkas-sertifikat.pem.",
  daftarTidakAda: "{daftar} tidak ditemukan di alamat ini (jawaban {status}). Salin seluruh isi folder dist, termasuk berkas itu.",
  daftarRusak: "{daftar} tidak terbaca. Salin kembali berkas itu dari folder dist.",
  cacat: {
    taksampai: "tidak dapat diambil ({sebab}).",
    status: "peladen menjawab {status}. Salin berkas ini ke peladen, atau izinkan pembacaannya.",
    pindah: "dialihkan ke {tujuan}. Sajikan berkas langsung di alamat ini, tanpa halaman masuk; pengalihan dapat membuat fungsi gagal dimuat.",
    jenisIsi: "jenis isi (Content-Type) “{jenis}”, seharusnya “{seharusnya}”. Tambahkan jenis MIME itu di peladen.",
    isiBeda: "isinya berbeda dari yang dibangun. Salin ulang; pastikan tidak ada perangkat di jaringan yang mengubahnya.",
    cors: "tanpa kepala Access-Control-Allow-Origin: *. Tanpa itu fungsi LKJ tidak termuat di Excel.",
    bingkai: "peladen melarang bingkai ({kepala}). Excel untuk web menampilkan panel di dalam bingkai; hapus kepala itu untuk folder ini.",
    singgahan: "disimpan terlalu lama oleh peramban ({aturan}). Pakai Cache-Control: no-cache agar versi baru langsung terpakai.",
    tanpaSinggahan: "tanpa kepala Cache-Control. Pakai no-cache agar versi baru langsung terpakai.",
    alamatManifes: "memuat alamat {asing}, padahal folder ini berada di {alamat}. Bangun ulang dengan BASE_URL={alamat}.",
    versiManifes: "berversi {terpasang}, sedangkan berkas lain berversi {versi}. Salin ulang seluruh folder.",
    alamatLuar: "memuat {luar}, padahal bangunan ini untuk jaringan tertutup.",
  },
} as const;
