/**
 * Formulas of the forms, en-US, by our functions or by Excel's own. A row that is not filled in yet shows nothing. References are
 * plain addresses: a column of equal formulas over which a table is made becomes a calculated column, so that rows added later
 * bring theirs along; and the checker, the explanation of a cell and other programs read them as well.
 */

/** Text of a quotient of two cells that stays blank until both hold something. */
function bilaTerisi(sel: readonly string[], isi: string): string {
  return `=IF(OR(${sel.map((satu) => `${satu}=""`).join(",")}),"",${isi})`;
}

/** `polaritas` blank means naik; what is said to be not measured stays so. */
export function rumusCapaian(target: string, realisasi: string, polaritas: string, fungsi: boolean): string {
  const hitungan = fungsi ? `LKJ.CAPAIAN(${target},${realisasi},${polaritas})` : capaianAsli(target, realisasi, polaritas);
  return bilaTerisi([target, realisasi], `IF(OR(${target}="N/A",${realisasi}="N/A"),"N/A",${hitungan})`);
}

function capaianAsli(target: string, realisasi: string, polaritas: string): string {
  // a target of 0 has no capaian, but where nothing was to be reduced and nothing happened
  const nol = `IF(AND(${polaritas}="turun",${realisasi}=0),1,NA())`;
  const turunRasio = `IF(${realisasi}=0,NA(),${target}/${realisasi})`;
  const turun = `(2*${target}-${realisasi})/${target}`;
  const stabil = `1-ABS(${realisasi}-${target})/${target}`;
  const menurut = `IF(${polaritas}="turun",${turun},IF(${polaritas}="turun-rasio",${turunRasio},IF(${polaritas}="stabil",${stabil},${realisasi}/${target})))`;
  const angka = `IF(COUNT(${target},${realisasi})<2,NA(),IF(${target}=0,${nol},${menurut}))`;
  return `IF(${polaritas}="sama",IF(TRIM(${target})=TRIM(${realisasi}),1,NA()),${angka})`;
}

/**
 * Mean of the capaian there are. Excel's own in any case: our function cannot tell the blank rows of a form from a capaian of 0,
 * for Excel hands it 0 for a blank cell.
 */
export function rumusRerata(capaian: string): string {
  return `=IF(COUNT(${capaian})=0,"",AVERAGE(${capaian}))`;
}

export function rumusJumlah(rentang: string): string {
  return `=IF(COUNT(${rentang})=0,"",SUM(${rentang}))`;
}

export function rumusSisa(pagu: string, realisasi: string): string {
  return bilaTerisi([pagu, realisasi], `${pagu}-${realisasi}`);
}

export function rumusSerapan(pagu: string, realisasi: string, fungsi: boolean): string {
  return bilaTerisi([pagu, realisasi], fungsi ? `LKJ.SERAPAN(${pagu},${realisasi})` : `IF(${pagu}=0,NA(),${realisasi}/${pagu})`);
}

/** Mean of the answers to one element, 1–4. */
export function rumusNrr(jawaban: string): string {
  return `=IF(COUNT(${jawaban})=0,"",AVERAGE(${jawaban}))`;
}

/** NRR on the scale 25–100. */
export function rumusKonversi(nrr: string): string {
  return bilaTerisi([nrr], `${nrr}*25`);
}

/** `nrr` are the means of all elements, `jawaban` what they are made of. */
export function rumusIkm(nrr: string, jawaban: string, unsur: number, fungsi: boolean): string {
  return `=IF(COUNT(${nrr})<${unsur},"",${fungsi ? `LKJ.IKM(${jawaban})` : `AVERAGE(${nrr})*25`})`;
}

/** Letter of PermenPANRB 14/2017 for a value of 25–100. */
export function rumusMutu(nilai: string, fungsi: boolean): string {
  const asli = `IF(ROUND(${nilai},2)>=88.31,"A",IF(ROUND(${nilai},2)>=76.61,"B",IF(ROUND(${nilai},2)>=65,"C","D")))`;
  return bilaTerisi([nilai], fungsi ? `LKJ.PREDIKAT(${nilai},"SKM")` : asli);
}
