import type { Host } from "../../src/workbench/office/host";
import { createSession, type Session } from "../../src/workbench/office/session";
import { applyChange } from "../../src/workbench/workbook/applyChange";
import type { WorkbookState } from "../../src/xlsx/state";
import { officeFor } from "./office";

/** Puts a workbook before the real office.js. */
export async function openInExcel(state: WorkbookState): Promise<{ session: Session; host: Host }> {
  const session = createSession({ state, apply: applyChange });
  const { host } = await officeFor(session);
  return { session, host };
}

/** What every cell of every sheet shows: values, formulas and looks, for comparing a workbook with itself. */
export function shown(state: WorkbookState): string {
  return JSON.stringify(
    state.sheets.map((sheet) => ({
      name: sheet.name,
      cells: [...sheet.cells]
        .sort(([a], [b]) => a - b)
        .map(([key, { value, formula, look }]) => [key, value, formula, look.fill ?? null, look.fontColor ?? "000000"]),
      merges: sheet.merges,
    })),
  );
}
