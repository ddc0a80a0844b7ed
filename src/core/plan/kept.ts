import * as z from "zod/mini";
import { noSettings, readSettings, type Settings } from "./settings";

/** What the add-in keeps in a workbook, by the names under which it is kept. */
export const keptNames = { settings: "plan.settings", putBack: "plan.put-back", sheets: "plan.sheets" } as const;

/** What was found in the workbook's settings, as far as it could be read. */
export interface Kept {
  readonly settings: Settings;
  /** Unchecked: readPutBack checks it. */
  readonly putBack: unknown;
  /** The add-in's own sheets: name → the mark of what made it. */
  readonly sheets: Readonly<Record<string, string>>;
  /** A plain sentence where settings are there but cannot be read; they are left as they are. */
  readonly trouble?: string;
}

const sheetsSchema = z.record(z.string(), z.string());

/** Reads what is kept; broken or newer settings never stop the add-in, they are set aside with a sentence. */
export function readKept(kept: unknown): Kept {
  const found: { settings?: unknown; putBack?: unknown; sheets?: unknown } =
    typeof kept === "object" && kept !== null ? kept : {};
  const settings = readSettings(found.settings);
  const sheets = sheetsSchema.safeParse(found.sheets);
  const rest = { putBack: found.putBack, sheets: sheets.success ? sheets.data : {} };
  if ("trouble" in settings) return { settings: noSettings, trouble: settings.trouble, ...rest };
  return { settings, ...rest };
}
