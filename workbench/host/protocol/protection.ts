/** Protection of worksheets. */
import { accessDenied } from "./errors";
import type { NodeOf } from "./nodes";
import { sheetOf } from "./sheets";
import type { TypeTable } from "./table";

export const worksheetProtection: TypeTable<NodeOf<"WorksheetProtection">> = {
  get: {
    Protected: (context, { sheet }) => sheetOf(context, sheet).protected,
  },
  act: {
    Protect: (context, { sheet }, [_options, password]) => {
      if (sheetOf(context, sheet).protected) throw accessDenied("The worksheet is protected already.");
      context.change("WorksheetProtection.protect");
      context.backend.setProtected(sheet, true);
      if (typeof password === "string" && password !== "") context.state.passwords.set(sheet, password);
      return null;
    },
    Unprotect: (context, { sheet }, [password]) => {
      const wanted = context.state.passwords.get(sheet);
      if (wanted !== undefined && wanted !== password) throw accessDenied("The password is wrong.");
      context.change("WorksheetProtection.unprotect");
      context.backend.setProtected(sheet, false);
      context.state.passwords.delete(sheet);
      return null;
    },
  },
};
