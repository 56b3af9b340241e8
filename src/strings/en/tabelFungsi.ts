/** Words in the tables that functions return; the functions themselves always write the Indonesian ones. */
export const tabelFungsi = {
  ikpa: {
    kepala: ["Indicator", "Weight", "Score", "Weighted", "Aspect", "Remark"],
    status: {
      dihitung: "counted",
      tidakBerlaku: "does not apply (N/A)",
      nolTanpaBobot: "zero without weight (konversi {konversi}%)",
      nilaiTanpaBobot: "value without weight (konversi {konversi}%)",
    },
    beberapa: "one of {banyak} {banyak|set|sets} of zeros that fit",
    dasar: "{dasar}, confidence {keyakinan}",
    belum: "not confirmed yet",
    dispensasi: { nama: "Dispensasi SPM", keterangan: "taken off after the division by konversi bobot" },
    tanpaNilai: "N/A",
  },
  ikm: {
    kepala: ["No", "NRR", "n", "Score", "Grade"],
    tanpaJawaban: "N/A",
  },
} as const;
