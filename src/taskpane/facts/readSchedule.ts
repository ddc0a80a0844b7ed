import * as z from "zod/mini";

const itemSchema = z.object({
  text: z.string(),
  lead: z.nullable(z.string()),
  kind: z.enum(["report", "update", "standing", "deliverable"]),
  ref: z.nullable(z.string()),
  proposed: z.boolean(),
});

/** The results of a schedule as far as the pane shows them. */
const scheduleSchema = z.object({
  schedule: z.object({
    agenda: z.array(z.object({ iso: z.string(), forum: z.string(), joint: z.boolean(), items: z.array(itemSchema) })),
    contradictions: z.array(z.object({ text: z.string(), sheet: z.nullable(z.string()), cells: z.array(z.string()) })),
    questions: z.array(z.string()),
    asked: z.array(z.object({ kind: z.enum(["bi-monthly", "one-forum"]), names: z.array(z.string()) })),
  }),
});

export type DrawnSchedule = z.infer<typeof scheduleSchema>["schedule"];
export type DrawnAgenda = DrawnSchedule["agenda"][number];

/** The schedule in a job's results; null where there is none that can be read. */
export function readSchedule(results: unknown): DrawnSchedule | null {
  const read = scheduleSchema.safeParse(results);
  return read.success ? read.data.schedule : null;
}
