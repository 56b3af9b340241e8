/** Words in the tables that functions return. */
export const tabelFungsi = {
  ikpa: {
    kepala: ["Indikator", "Bobot", "Nilai", "Tertimbang", "Aspek", "Keterangan"],
    status: {
      dihitung: "dihitung",
      tidakBerlaku: "tidak berlaku (N/A)",
      nolTanpaBobot: "nol tanpa bobot (konversi {konversi}%)",
      nilaiTanpaBobot: "nilai tanpa bobot (konversi {konversi}%)",
    },
    beberapa: "satu dari {banyak} himpunan nol yang cocok",
    dasar: "{dasar}, keyakinan {keyakinan}",
    belum: "belum dikonfirmasi",
    dispensasi: { nama: "Dispensasi SPM", keterangan: "dikurangkan sesudah pembagian dengan konversi bobot" },
    tanpaNilai: "N/A",
  },
  ikm: {
    kepala: ["No", "NRR", "n", "Nilai", "Mutu"],
    tanpaJawaban: "N/A",
  },
} as const;
