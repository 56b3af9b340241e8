import { formatPerbaikan } from "../../../src/domain/simpanan/formatPerbaikan";

test.each([
  [1.0967, "0.00%", "0.00%"],
  [81, "General", "General"],
  ["109,67%", "@", "0.00%"],
  ["109.7 %", "General", "0.0%"],
  ["110%", "@", "0%"],
  ["71,24", "@", "General"],
  ["1.234.567", "@", "#,##0"],
  ["Rp 1.334.419.000,50", "General", "#,##0.00"],
  ["80,09*", "0.00", "0.00"],
  ["", "@", "General"],
])("%p under %s is corrected under %s", (sebelum, format, hasil) => {
  expect(formatPerbaikan(sebelum, format)).toBe(hasil);
});
