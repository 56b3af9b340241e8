/** Biro Perencanaan 2023: figures of its published Laporan Kinerja, in the workbook that stands behind such a report. */
import { emptyWorkbook, type WorkbookModel } from "../../src/xlsx/model";
import data from "./biro-perencanaan-2023.json";
import { Lembar, type TabelCetak } from "./susun";

const UNIT = "Biro Perencanaan, Sekretariat Jenderal Kementerian Sosial";

export function bukuBiro(): WorkbookModel {
  return {
    ...emptyWorkbook(),
    sheets: [pk(), pengukuran(), perbandingan(), anggaran(), skm(), smart()].map((l) => l.model),
  };
}

function pk(): Lembar {
  return new Lembar("PK 2023", [6, 42, 58, 12])
    .judul("Perjanjian Kinerja Tahun 2023", UNIT)
    .tabel(data["pk-des"], { gabung: [0, 1], catatan: ["Sumber: Lampiran Perjanjian Kinerja, Desember 2023"] })
    .tabel(geser(data["pk-des-anggaran"]), {
      judul: "Anggaran",
      tebal: (baris) => baris.includes("JUMLAH"),
      sel: (_, __, kolom) => (kolom === 2 ? { style: { horizontal: "Right" } } : undefined),
    });
}

/** The budget list stands under the wide column; numbers come apart from their labels. */
function geser(tabel: TabelCetak): TabelCetak {
  return {
    kepala: [["No", "Kegiatan", "Anggaran"]],
    baris: tabel.baris.map(([kegiatan, nilai]) => {
      const bernomor = /^(\d+\.) (.*)$/.exec(kegiatan ?? "");
      return [bernomor?.[1] ?? "", bernomor?.[2] ?? kegiatan ?? "", nilai ?? ""];
    }),
  };
}

function pengukuran(): Lembar {
  return new Lembar("Pengukuran", [44, 60, 11, 12, 12])
    .judul("Pengukuran Kinerja Tahun 2023", UNIT)
    .tabel(data["capaian"], {
      gabung: [0],
      sel: (_, baris, kolom) =>
        kolom >= 3 && data.capaian.baris[baris]![kolom]!.includes("*") ? { style: { horizontal: "Right" } } : undefined,
      catatan: ["* : menggunakan realisasi tahun 2022"],
    })
    .beku(4);
}

function perbandingan(): Lembar {
  const tabel = [
    data["ikk1-1"],
    data["ikk1-2"],
    data["ikk1-3"],
    data["ikk1-4"],
    data["ikk1-5"],
    data["ikk2-1"],
    data["ikk2-2"],
    data["ikk3-1"],
    data["ikk4-1"],
    data["ikk4-2"],
    data["ikk4-3"],
  ];
  return new Lembar("Perbandingan", [60, 10, 10, 12, 18, 12])
    .judul("Perbandingan Kinerja Tahun 2021–2024", UNIT)
    .tabel(
      { kepala: data["ikk1-1"].kepala, baris: tabel.flatMap((t) => t.baris) },
      {
        sel: (cetak, _, kolom) =>
          kolom > 0 && !/^[\d.,]+$/.test(cetak) ? { style: { horizontal: "Right" } } : undefined,
        catatan: ["Angka dalam kurung: capaian terhadap target 2023", "* : menggunakan realisasi tahun 2022"],
      },
    )
    .beku(4);
}

function anggaran(): Lembar {
  const persen = ["99.88%", "99.92%", "99.89%", "99.72%", "99.91%"];
  const ro = data["anggaran-ro"];
  return new Lembar("Anggaran", [66, 20, 18])
    .judul("Anggaran dan Realisasi Tahun 2023", UNIT)
    .tabel(
      {
        kepala: [["Rincian Output", "Anggaran", "% Realisasi"]],
        baris: ro.baris.map((baris, i) => [
          ...baris,
          data["realisasi-ro"].baris.map(([nilai]) => nilai ?? "")[i] ?? "",
        ]),
      },
      {
        judul: "Anggaran per rincian output",
        tebal: (baris) => baris[0] === "Total",
        sel: (cetak, baris, kolom, alamat) => {
          if (kolom === 1 && baris === ro.baris.length - 1)
            return { formula: `=SUM(${alamat(0, 1)}:${alamat(baris - 1, 1)})` };
          return kolom === 2 && persen.includes(cetak) ? { style: { horizontal: "Right" } } : undefined;
        },
      },
    )
    .tabel(
      { kepala: [["Uraian", "Jumlah"]], baris: data.realisasi.baris },
      {
        judul: "Pagu dan realisasi",
        sel: (_, __, kolom) => (kolom === 1 ? { style: { horizontal: "Right" } } : undefined),
      },
    )
    .tabel(data.efisiensi, {
      judul: "Realisasi anggaran dan capaian kinerja per sasaran",
      tebal: (baris) => baris[0] === "",
    });
}

function skm(): Lembar {
  const unsur = data.unsur;
  return new Lembar("SKM", [24, 14, 13, 14, 13, 13, 13, 13, 14, 13])
    .judul("Survei Kepuasan Masyarakat Tahun 2023", UNIT)
    .tabel(
      { kepala: [["Tahun", ...unsur.kepala[0]!.slice(1)], unsur.kepala[1]!], baris: unsur.baris },
      {
        judul: "Nilai rata-rata per unsur pelayanan",
        gabungKepala: [{ row: 0, col: 0, rows: 2, cols: 1 }],
        // this year's figures are typed, last year's pasted from the printed report
        sel: (cetak, baris, kolom) => {
          if (kolom === 0) return { style: { horizontal: "Center" } };
          const nilai = /^(\d\.\d{3}) [A-D]/.exec(cetak);
          return baris === 0 && nilai
            ? { value: Number(nilai[1]), numberFormat: "0.000", style: { horizontal: "Right" } }
            : { style: { horizontal: "Right" } };
        },
      },
    )
    .baris("Nilai IKM 2023", { value: 90.09, numberFormat: "0.00", style: { bold: true } })
    .tabel(
      { kepala: [["Responden", "Jumlah"]], baris: data.responden.baris.slice(0, 7) },
      { judul: "Responden menurut asal" },
    )
    .tabel(
      { kepala: [["Jenis kelamin", "Jumlah"]], baris: data.responden.baris.slice(7) },
      { judul: "Responden menurut jenis kelamin" },
    );
}

function smart(): Lembar {
  return new Lembar("SMART", [6, 12, 40, 11, 11, 13, 13, 11, 11, 12, 14])
    .judul("Nilai Kinerja Anggaran Eselon I Tahun 2023", "Kementerian Sosial")
    .tabel(data["smart-es1"], {
      sel: (cetak, _, kolom) => {
        const desimal = kolom >= 3 ? /^\d+\.(\d+)$/.exec(cetak) : null;
        return desimal
          ? {
              value: Number(cetak),
              numberFormat: `0.${"0".repeat(desimal[1]!.length)}`,
              style: { horizontal: "Right", wrap: false },
            }
          : undefined;
      },
      catatan: ["Sumber: Aplikasi SMART Kementerian Keuangan"],
    });
}
