/** Settings of the opened workbook and of its styles that the model has no place for. */
import { partText, setPartText, STYLES, WORKBOOK, type Parts } from "./opc";
import { plainXml } from "./sheetExtensions";
import { firstElement, withAttribute } from "./xmlText";

/** Date system, protection, calculation, and the window with the tabs. */
export function carryWorkbook(source: Parts, target: Parts, activeSheet: number): void {
  const from = partText(source, WORKBOOK) ?? "";
  let to = partText(target, WORKBOOK) ?? "";
  const carry = (name: string, after: RegExp, change = (raw: string): string => raw): void => {
    const own = firstElement(from, name)?.raw;
    if (own === undefined) return;
    const raw = change(plainXml(own));
    const old = firstElement(to, name)?.raw;
    if (old !== undefined) to = to.replace(old, () => raw);
    else to = to.replace(after, (place) => `${place}${raw}`);
  };
  carry("workbookPr", /<fileVersion\b[^>]*\/>|<workbook\b[^>]*>(?!\s*<fileVersion)/);
  carry("workbookProtection", /<workbookPr\b[^>]*\/>/);
  carry("workbookView", /<bookViews>/, (raw) =>
    withAttribute(withAttribute(raw, "firstSheet", "0"), "activeTab", String(activeSheet)),
  );
  carry("calcPr", /<\/definedNames>|<\/sheets>(?![\s\S]*<\/definedNames>)/);
  setPartText(target, WORKBOOK, to);
}

/** Palette, and looks of tables that the planner's office made itself. */
export function carryStyles(source: Parts, target: Parts): void {
  const from = partText(source, STYLES) ?? "";
  let to = partText(target, STYLES) ?? "";
  for (const [name, after] of [["tableStyles", /<\/dxfs>|<dxfs\b[^>]*\/>/], ["colors", /<\/tableStyles>|<tableStyles\b[^>]*\/>/]] as const) {
    const own = firstElement(from, name)?.raw;
    if (own === undefined) continue;
    const old = firstElement(to, name)?.raw;
    to = old === undefined ? to.replace(after, (place) => `${place}${plainXml(own)}`) : to.replace(old, () => plainXml(own));
  }
  setPartText(target, STYLES, to);
}
