/** Ditjen Rehabilitasi Sosial 2023: figures of its published Laporan Kinerja, in the workbook that stands behind such a report. */
import { emptyWorkbook, type CellModel, type WorkbookModel } from "../../src/xlsx/model";
import data from "./ditjen-rehsos-2023.json";
import { Lembar } from "./susun";

const UNIT = "Direktorat Jenderal Rehabilitasi Sosial, Kementerian Sosial";

export function bukuDitjen(): WorkbookModel {
  return {
    ...emptyWorkbook(),
    sheets: [pk(), pengukuran(), perbandingan(), anggaran(), ikpa(), ro()].map((l) => l.model),
  };
}

function pk(): Lembar {
  return new Lembar("PK 2023", [6, 44, 66, 22])
    .judul("Perjanjian Kinerja Tahun 2023", UNIT)
    .tabel(data.pk, { gabung: [0, 1], catatan: ["Sumber: Perjanjian Kinerja Direktur Jenderal, 2023"] })
    .tabel(
      {
        kepala: [["", "Program/Kegiatan", "Anggaran"]],
        baris: data["pk-anggaran"].baris.map(([nama, nilai]) => ["", nama ?? "", nilai ?? ""]),
      },
      {
        judul: "Anggaran per program dan kegiatan",
        tebal: ([, nama]) => !/^\d/.test(nama ?? ""),
        sel: (cetak, _, kolom) => (kolom === 2 ? rupiah(cetak) : undefined),
      },
    );
}

function rupiah(cetak: string): Partial<CellModel> {
  return { value: Number(cetak.replace(/\D/g, "")), numberFormat: '"Rp "#,##0', style: { horizontal: "Right" } };
}

function pengukuran(): Lembar {
  const baris = data.ringkasan.baris.map((isi) => isi.map((cetak) => (cetak === "80,09" ? "80,09**" : cetak)));
  return new Lembar("Pengukuran", [6, 44, 62, 11, 12, 12])
    .judul("Ringkasan Capaian Kinerja Tahun 2023", UNIT)
    .tabel(
      { kepala: data.ringkasan.kepala, baris: [...baris, ["", "Rata-rata capaian kinerja", "", "", "", "113,23%"]] },
      {
        gabung: [0, 1],
        tebal: (isi) => isi[1] === "Rata-rata capaian kinerja",
        sel: (cetak) => (cetak.endsWith("**") ? { style: { horizontal: "Right" } } : undefined),
        catatan: ["** : realisasi menggunakan realisasi tahun 2022"],
      },
    )
    .beku(4);
}

function perbandingan(): Lembar {
  const lembar = new Lembar("Perbandingan", [17, 17, 17, 17, 17]).judul("Perbandingan Kinerja Tahun 2020–2024", UNIT);
  const tabel = [
    data["t1-2"],
    data["t2-2"],
    data["t3-2"],
    data["t4-1"],
    data["t5-1"],
    data["t6-1"],
    data["t7-1"],
    data["t8-2"],
    data["t9-1"],
    data["t10-2"],
  ];
  tabel.forEach((isi, i) => {
    lembar.tabel(isi, {
      judul: `IKP ${i + 1}. ${data.pk.baris[i]![2]!}`,
      sel: (cetak) =>
        /^[\d.,%]+$/.test(cetak) ? { style: { horizontal: "Right" } } : { style: { horizontal: "Center" } },
    });
  });
  return lembar;
}

function anggaran(): Lembar {
  return new Lembar("Anggaran", [24, 24, 24, 12, 22])
    .judul("Realisasi Anggaran Tahun 2023", UNIT)
    .tabel(
      { kepala: [["Uraian", "Jumlah"]], baris: data["anggaran-total"].baris },
      { judul: "Pagu, realisasi, dan sisa" },
    )
    .tabel(data["anggaran-belanja"], {
      judul: "Menurut jenis belanja",
      sel: (_, baris, kolom, alamat) =>
        kolom === 4 ? { formula: `=${alamat(baris, 1)}-${alamat(baris, 2)}` } : undefined,
    })
    .tabel(data["anggaran-kewenangan"], {
      judul: "Menurut kewenangan",
      catatan: ["Sumber: Aplikasi OM-SPAN Kementerian Keuangan"],
    });
}

function ikpa(): Lembar {
  const tegak = [0, 1, 2, 3, 12, 13, 14].map((col) => ({ row: 0, col, rows: 2, cols: 1 }));
  const aspek = [
    { col: 4, cols: 2 },
    { col: 6, cols: 5 },
  ];
  return new Lembar("IKPA", [5, 9, 20, 12, 10, 13, 12, 13, 13, 14, 12, 15, 10, 10, 20])
    .judul("Nilai IKPA Tahun 2023", UNIT)
    .tabel(data.ikpa, {
      gabungKepala: [...tegak, ...aspek.map((a) => ({ row: 0, rows: 1, ...a }))],
      gabung: [0, 1, 2],
      gabungIsi: [
        ...aspek.map((a) => ({ row: 3, rows: 1, ...a })),
        ...[12, 13, 14].map((col) => ({ row: 0, col, rows: 4, cols: 1 })),
      ],
      sel: (_, baris, kolom) => (baris === 3 && kolom >= 4 ? { style: { horizontal: "Center" } } : undefined),
      catatan: ["Sumber: Aplikasi OM-SPAN Kementerian Keuangan"],
    });
}

function ro(): Lembar {
  return new Lembar("RO", [6, 72, 14, 16, 14, 10])
    .judul("Capaian Rincian Output Prioritas Nasional Tahun 2023", UNIT)
    .tabel(data.pn3, { judul: "PN 3 Meningkatkan SDM Berkualitas dan Berdaya Saing" })
    .tabel(data.pn7, { judul: "PN 7 Stabilitas Polhukhankam" });
}
