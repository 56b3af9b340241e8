/**
 * Every error that a function can show, with the Excel error it becomes. Codes are printed in cells, so they are never
 * renumbered; new ones are appended. Texts: `galat` in `src/strings`.
 */
export type JenisGalat = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!";

export const GALAT = {
  /** the argument is text that is no number */
  LKJ001: "#VALUE!",
  /** one dot and exactly three digits: 3.450 may be 3,45 or 3450 */
  LKJ002: "#VALUE!",
  /** ranges of different shape */
  LKJ003: "#VALUE!",
  /** the argument holds an error that Excel cannot carry on (#REF!, #NAME?, …) */
  LKJ004: "#VALUE!",
  /** a required argument is missing */
  LKJ005: "#VALUE!",
  /** an enum argument (metode, cara, bentuk, polaritas) holds an unknown word */
  LKJ006: "#VALUE!",
  /** more arguments than the function has */
  LKJ007: "#VALUE!",
  /** a range where one cell is meant */
  LKJ008: "#VALUE!",
  /** the value is marked as not measured (N/A, -, TB) */
  LKJ010: "#N/A",
  /** target is zero */
  LKJ011: "#N/A",
  /** target is negative */
  LKJ012: "#N/A",
  /** target is text where a number is needed */
  LKJ013: "#N/A",
  /** polaritas `sama`: the texts differ */
  LKJ014: "#N/A",
  /** batas above 10: a percentage typed as 120 instead of 1,2 */
  LKJ015: "#VALUE!",
  /** batas zero or negative */
  LKJ016: "#VALUE!",
  /** polaritas turun-rasio with realisasi zero */
  LKJ017: "#N/A",
  /** nothing left to average */
  LKJ018: "#N/A",
  /** weights of a mean that are negative, missing or zero in sum */
  LKJ019: "#VALUE!",
  /** no parameter covers the year */
  LKJ020: "#N/A",
  /** wrong number of components for the year */
  LKJ021: "#VALUE!",
  /** a component outside 0–100 (0–120 in IKPA) */
  LKJ022: "#VALUE!",
  /** all values are 1 or less: they look like percentages */
  LKJ023: "#VALUE!",
  /** konversi is no fraction or percentage */
  LKJ024: "#VALUE!",
  /** konversi cannot be met by dropping components */
  LKJ025: "#N/A",
  /** konversi and the N/A components disagree */
  LKJ026: "#N/A",
  /** dispensasi outside 0–1 or given for a year that has none */
  LKJ027: "#VALUE!",
  /** no component left */
  LKJ028: "#N/A",
  /** the year is not a whole number */
  LKJ029: "#VALUE!",
  /** an answer off the 1–4 scale */
  LKJ030: "#VALUE!",
  /** nobody answered */
  LKJ031: "#N/A",
  /** number of weights is not the number of unsur */
  LKJ032: "#VALUE!",
  /** a typed weight belongs to an unsur that nobody answered */
  LKJ033: "#N/A",
  /** a weight is negative or the weights look like percentage points */
  LKJ034: "#VALUE!",
  /** an amount or count below zero */
  LKJ035: "#VALUE!",
  /** a fraction that looks like a percentage (100 for 1) */
  LKJ036: "#VALUE!",
  /** the weights of an index add up to neither 1 nor 100 */
  LKJ037: "#VALUE!",
  /** wrong number of parts where no year decides */
  LKJ038: "#VALUE!",
  /** margin of error outside 0–1 */
  LKJ039: "#VALUE!",
  /** unknown scale */
  LKJ040: "#VALUE!",
  /** the value lies outside the scale */
  LKJ041: "#N/A",
  /** the value looks like another unit (NRR given to SKM) */
  LKJ042: "#N/A",
  /** a scale range of the user is malformed */
  LKJ043: "#VALUE!",
  /** the scale has no letters */
  LKJ044: "#VALUE!",
  /** below the lowest bound of the user's own scale */
  LKJ045: "#N/A",
  /** not a whole number in the stated span */
  LKJ046: "#VALUE!",
  /** a part has no data and no rule says how the others would weigh */
  LKJ047: "#N/A",
  /** a part of a count is larger than the whole */
  LKJ048: "#VALUE!",
  /** the result is too large for a number; the cell shows it bare */
  LKJ050: "#NUM!",
  /** division by a sum of zero; the cell shows it bare */
  LKJ051: "#DIV/0!",
  /** a date where a year is meant */
  LKJ052: "#VALUE!",
  /** a block where one row or one column is meant */
  LKJ053: "#VALUE!",
  /** too many rows */
  LKJ054: "#VALUE!",
  /** too many columns */
  LKJ055: "#VALUE!",
} as const satisfies Record<string, JenisGalat>;

export type KodeGalat = keyof typeof GALAT;
