/** Filling a function in the pane: arguments, the result so far, inserting. */
export const rumusPanel = {
  isiUntuk: "Fill in the arguments of {nama}",
  petunjuk: "Select cells on the sheet and press “Take selection”, or type a cell, a number, a word or a formula (begin with =).",
  ambil: "Take selection",
  ambilUntuk: "Take selection for {nama}",
  belum: "Fill in first: {argumen}.",
  menghitung: "Computing…",
  takTerbaca: "What {nama} holds cannot be read from here. The result shows once the formula is inserted.",
  lembarTidakAda: "This workbook has no sheet “{lembar}”. Check the spelling.",
  terhalang:
    "Its result is a table, but cells around it are not empty, so Excel shows #SPILL!. Clear the cells below and to the right, or move the formula where there is room.",
  daftar: "{sel}: {daftar}",
  berlanjut: "{daftar}; …",
  tabel: "A table of {baris} {baris|row|rows} × {kolom} {kolom|column|columns}.",
  sisipkan: "Insert formula",
  sisipkanUntuk: "Insert formula {nama}",
  ke: "The formula goes to the active cell. Select an empty cell first.",
  tanpaFungsi: "This Excel does not know the LKJ functions. What is inserted is an ordinary Excel formula with the same result.",
  tanpaPadananJudul: "No ordinary Excel formula for these arguments",
  tanpaPadanan: "This Excel does not know the LKJ functions, and {nama} with these arguments cannot be written as an ordinary Excel formula. Its result can be read in the pane.",
} as const;
