import type { Change } from "../../workbook/change";
import type { WorkbookState } from "../../../xlsx/state";

/** What the page asks of its worker. */
export type Ask =
  | { readonly type: "open"; readonly bytes: Uint8Array }
  | { readonly type: "save"; readonly bytes: Uint8Array; readonly changes: readonly Change[] };

/** What the worker answers; trouble is a plain sentence for the reader. */
export type Reply =
  | { readonly type: "opened"; readonly state: WorkbookState }
  | { readonly type: "saved"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: "trouble"; readonly sentence: string };
