/** Defined names of a Univer workbook. Two names are the same where their letters, case aside, and their scope are. */
import type { Injector, Workbook } from "@univerjs/core";
import { IDefinedNamesService } from "@univerjs/engine-formula";
import { InsertDefinedNameCommand, RemoveDefinedNameCommand, SetDefinedNameCommand } from "@univerjs/sheets";
import type { NameModel } from "../../../src/xlsx/model";
import { nameFormulaFromUniver, nameFormulaToUniver, WORKBOOK_SCOPE } from "./convert";
import { fromUniver, toUniverName } from "./sheetName";

export class DefinedNames {
  constructor(
    private readonly workbook: Workbook,
    private readonly injector: Injector,
    private readonly run: (command: string, params: object) => void,
  ) {}

  list(): NameModel[] {
    return this.entries().map((entry) => {
      const scope = entry.localSheetId ?? WORKBOOK_SCOPE;
      const sheet = scope === WORKBOOK_SCOPE ? null : this.workbook.getSheetBySheetId(scope);
      return {
        name: entry.name,
        formula: nameFormulaFromUniver(entry.formulaOrRefString),
        visible: entry.hidden !== true,
        ...(sheet && { sheet: fromUniver(sheet.getName()) }),
      };
    });
  }

  /** @param newId id of the name where it is new */
  set(name: NameModel, newId: string): void {
    const same = this.entry(name.name, name.sheet);
    this.run(same ? SetDefinedNameCommand.id : InsertDefinedNameCommand.id, {
      unitId: this.workbook.getUnitId(),
      id: same?.id ?? newId,
      name: name.name,
      formulaOrRefString: nameFormulaToUniver(name.formula),
      localSheetId: this.scopeOf(name.sheet),
      hidden: !name.visible,
    });
  }

  remove(name: string, sheet: string | undefined): void {
    const entry = this.entry(name, sheet);
    if (entry) this.run(RemoveDefinedNameCommand.id, { unitId: this.workbook.getUnitId(), ...entry });
  }

  private entries() {
    return Object.values(this.injector.get(IDefinedNamesService).getDefinedNameMap(this.workbook.getUnitId()) ?? {});
  }

  private entry(name: string, sheet: string | undefined) {
    const scope = this.scopeOf(sheet);
    return this.entries().find(
      (entry) => entry.name.toLowerCase() === name.toLowerCase() && (entry.localSheetId ?? WORKBOOK_SCOPE) === scope,
    );
  }

  private scopeOf(sheet: string | undefined): string {
    return (sheet !== undefined && this.workbook.getSheetBySheetName(toUniverName(sheet))?.getSheetId()) || WORKBOOK_SCOPE;
  }
}
