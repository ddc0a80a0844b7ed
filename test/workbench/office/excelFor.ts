import type { NodeExcel } from "../../../src/workbench/office/bootInNode";
import { createSession, type Session, type SessionOptions } from "../../../src/workbench/office/session";
import { newState } from "../../../src/xlsx/newState";
import type { WorkbookState } from "../../../src/xlsx/state";
import { officeFor } from "../../support/office";

/** A workbook opened in the stand-in, with the real office.js in front of it. */
export interface OpenedInExcel extends NodeExcel {
  readonly session: Session;
  readonly state: WorkbookState;
}

/** Opens a new workbook. */
export async function excelFor(
  state: WorkbookState = newState(["Plan"]),
  options: Omit<SessionOptions, "state"> = {},
): Promise<OpenedInExcel> {
  const session = createSession({ year: 2018, ...options, state });
  return { ...(await officeFor(session)), session, state };
}

/** The code of the error that the work ends in; "none" where it ends well. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  return (await troubleOf(work)).code;
}

/** The error that the work ends in. */
export async function troubleOf(work: Promise<unknown>): Promise<{ code: string; message: string; location: string }> {
  try {
    await work;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) {
      return { code: error.code, message: error.message, location: error.debugInfo.errorLocation ?? "" };
    }
    throw error;
  }
  return { code: "none", message: "", location: "" };
}

/** Runs one batch on the first sheet and syncs. */
export function onFirstSheet<T>(
  { Excel: excel }: NodeExcel,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T,
): Promise<T> {
  return excel.run(async (context) => {
    const result = batch(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });
}
