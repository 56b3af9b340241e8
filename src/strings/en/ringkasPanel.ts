import type { ringkasPanel as sumber } from "../id/ringkasPanel";

export const ringkasPanel: typeof sumber = {
  tanpaStandar: "Type the national standard of at least one indicator.",
  standar: "National standard of each indicator",
  standarKet: "Type the figure, such as 95% or 83,5. What is left blank is not compared.",
  standarTabel: "from the table",
  standarKeliru: "Write one number, such as 95% or 83,5.",
  memeriksa: "Checking the source figures …",
  takTerperiksa: "The source figures could not be checked yet. Open Check to do so.",
  dipersoalkanJudul: "Source figures are in question",
  dipersoalkan: "The figure in {letak} is in question: {pesan}",
  keSel: "Go to cell {letak}",
  letak: "{lembar}!{sel}",
  lainnya: { satu: "There is {n} more error. Details are under Check.", banyak: "There are {n} more errors. Details are under Check." },
};
