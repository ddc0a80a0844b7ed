import * as z from "zod/mini";
import { isNewer, upgrade, type Steps } from "./versions";

/** What an officer decided, kept with the workbook or passed as a file. Checked here and trusted inside. */
const settingsSchema = z.object({
  version: z._default(z.literal(1), 1),
  /** Corrected column maps by sheet: role → column letter, null for "no such column". */
  columns: z._default(z.record(z.string(), z.record(z.string(), z.nullable(z.string()))), {}),
  /** Corrected meanings by key code. */
  stages: z._default(z.record(z.string(), z.string()), {}),
  /** A named key preset to use where the workbook has no key. */
  keyPreset: z.optional(z.string()),
  /** Lead names as written → the name they stand for. */
  aliases: z._default(z.record(z.string(), z.string()), {}),
  /** Findings not to be told again: "rule|sheet|cell". */
  dismissed: z._default(z.array(z.string()), []),
  /** Ratings kept against the key's words: cell → reason. */
  judgements: z._default(
    z.array(
      z.object({
        sheet: z.string(),
        cell: z.string(),
        rating: z.nullable(z.string()),
        to: z.nullable(z.string()),
        reason: z.string(),
        /** The line's number, which goes with it when rows are put in above; absent in what older releases kept. */
        part: z.optional(z.nullable(z.string())),
        /** The date that the proposal was about: when that changes, the judgement lapses. */
        due: z.optional(z.nullable(z.string())),
      }),
    ),
    [],
  ),
  /** Decisions on uncertain pairs: "before row|after row" → same or not. */
  pairs: z._default(z.record(z.string(), z.boolean()), {}),
  /** How late a key's code is meant to be, where the officer said otherwise than the key's words: code → so many of a unit. */
  thresholds: z._default(
    z.record(z.string(), z.object({ count: z.number(), unit: z.enum(["days", "weeks", "months", "meetings"]) })),
    {},
  ),
  /** Passed report dates that the officer said were reported: "sheet|cell|iso". */
  reported: z._default(z.array(z.string()), []),
  /** What the board means by "bi-monthly"; absent until it was answered. */
  biMonthly: z.optional(z.enum(["every-two-months", "twice-a-month"])),
  /** Working days before a sitting that papers are due; absent leaves the default. */
  papersDays: z.optional(z.number()),
  /** Whether two names mean one forum, as the officer answered: "BMG|Business Management Group" → one or not. */
  forums: z._default(z.record(z.string(), z.boolean()), {}),
});

/** The version that is written. What an older one kept goes through `steps`: there are none yet, this is the first. */
const current = 1;
const steps: Steps = {};

export type Settings = z.infer<typeof settingsSchema>;

export const noSettings: Settings = settingsSchema.parse({});

/** Settings from anywhere outside: the checked value, or the plain reason why it is none. */
export function readSettings(value: unknown): Settings | { readonly trouble: string } {
  if (value === null || value === undefined) return noSettings;
  if (isNewer(value, current)) {
    return {
      trouble:
        "What is kept with this workbook was kept by a newer version of the add-in, so it is left as it is and not used.",
    };
  }
  const result = settingsSchema.safeParse(upgrade(value, current, steps));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  return {
    trouble: `The settings could not be read: ${issue?.path.join(".") || "the file"} ${issue?.message ?? ""}`.trim(),
  };
}
