/** Whether Univer has calculated what was written, and the wait until it has. */
import type { ICellData, ICommandInfo, IExecutionOptions, Injector, Nullable } from "@univerjs/core";
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { Matrix } from "./userEvents";

/** Longest wait for a calculation; a workbook that takes longer is shown as far as it got. */
const CALCULATION_TIMEOUT = 30_000;

export class Calculation {
  /** True while a change may not have been calculated yet. */
  private stale = false;
  /** True from the start of a calculation until its results have been awaited. */
  private calculating = false;
  /** False as long as no formula was ever seen: then there is nothing to wait for. */
  private hasFormulas = false;

  constructor(private readonly injector: Injector) {}

  /** Another workbook is open. */
  restart(hasFormulas: boolean): void {
    this.hasFormulas = hasFormulas;
    this.stale = true;
  }

  note(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.calculating = true;
      this.stale = false;
    }
    if (!this.injector.get(IActiveDirtyManagerService).get(command.id)) return;
    if (command.id === SetRangeValuesMutation.id) {
      const { cellValue, trigger } = command.params as { cellValue?: Matrix; trigger?: string };
      // results of formulas and changes of format alone start no calculation
      if (options?.onlyLocal === true || trigger === SetStyleCommand.id) return;
      this.hasFormulas ||= holdsFormula(cellValue);
    }
    this.stale = true;
  }

  async settle(): Promise<void> {
    const session = this.injector.get(FormulaCalculationSessionService);
    while (this.hasFormulas && (this.stale || this.calculating)) {
      const wasCalculating = this.calculating;
      await session.waitForLatestApplied(CALCULATION_TIMEOUT);
      // nothing began within the service's patience: the change concerned no formula
      if (!wasCalculating && !this.calculating) this.stale = false;
      this.calculating = false;
    }
  }
}

function holdsFormula(cells: Matrix | undefined): boolean {
  return Object.values(cells ?? {}).some((row) => Object.values<Nullable<ICellData>>(row).some((cell) => cell?.f || cell?.si));
}
