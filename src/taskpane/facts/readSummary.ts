import * as z from "zod/mini";
import { movements } from "../../core/compare/movement";

const nullableText = z.nullable(z.string());
const side = z.object({ label: z.string(), asAt: nullableText });
const row = z.object({ row: z.number(), ref: nullableText, text: nullableText });

/** The results of a summary as far as the pane shows them, in the contract's shape. */
const summarySchema = z.object({
  plans: z.array(
    z.object({
      sheet: z.string(),
      key: z.array(z.object({ code: z.string(), label: z.string(), color: nullableText })),
    }),
  ),
  comparison: z.object({
    before: side,
    after: side,
    pairs: z.array(z.object({ movement: z.enum(movements) })),
    added: z.array(z.unknown()),
    removed: z.array(z.unknown()),
    counts: z.object({ before: z.record(z.string(), z.number()), after: z.record(z.string(), z.number()) }),
    adds: z.string(),
  }),
  pleaseCheck: z.array(z.object({ before: row, after: row, doubt: nullableText })),
  /** There where the open high risks were asked for. */
  risks: z.optional(z.array(z.unknown())),
});

export type Summary = z.infer<typeof summarySchema>;
export type PairToCheck = Summary["pleaseCheck"][number];

/** The summary in a job's results; null where there is none that can be read. */
export function readSummary(results: unknown): Summary | null {
  const read = summarySchema.safeParse(results);
  return read.success ? read.data : null;
}
