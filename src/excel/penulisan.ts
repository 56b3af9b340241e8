/** What writes to the workbook, as one part that is fetched when it is first needed. */
export { applyFix, revertFix } from "./applyFix";
export { applyPlan } from "./applyPlan";
export { insertFormula } from "./insertFormula";
export { markCells, unmarkCells } from "./markCells";
