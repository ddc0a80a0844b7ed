import { z } from "zod/mini";

const text = z.nullable(z.string());

const plan = z.object({
  sheet: z.string(),
  recognition: z.string(),
  title: text,
  period: z.object({ from: text, to: text, asAt: text }),
  headerRows: z.array(z.number()),
  columns: z.record(z.string(), z.optional(z.string())),
  because: z.array(z.object({ cell: z.string(), text: z.string() })),
  key: z.array(
    z.object({
      code: z.string(),
      label: z.string(),
      meaning: z.string(),
      color: text,
      cell: z.string(),
      stage: z.string(),
    }),
  ),
  bands: z.array(z.object({ row: z.number(), title: z.string() })),
  actions: z.array(z.object({ rating: text })),
});

const finding = z.object({ level: z.string(), cell: text, message: z.string(), sheet: z.string() });

const proposal = z.object({
  sheet: z.string(),
  cell: z.string(),
  part: text,
  from: text,
  to: text,
  why: z.string(),
});

const question = z.object({ sheet: z.string(), cell: z.string(), part: text, ask: z.string() });

const place = z.object({ row: z.number(), ref: text, rating: text });

const comparison = z.object({
  before: z.object({ label: z.string() }),
  after: z.object({ label: z.string() }),
  pairs: z.array(z.object({ before: place, after: place, certain: z.boolean(), movement: z.string() })),
});

const schedule = z.object({
  contradictions: z.array(z.object({ text: z.string() })),
  sheets: z.array(z.string()),
});

/** The parts of a job's results that are told to a person, as the contract writes them; each job has some of them. */
export const told = z.object({
  plans: z.optional(z.array(plan)),
  findings: z.optional(z.array(finding)),
  proposals: z.optional(z.array(proposal)),
  questions: z.optional(z.array(question)),
  accepted: z.optional(z.array(z.string())),
  comparison: z.optional(comparison),
  schedule: z.optional(schedule),
});

export type Told = z.infer<typeof told>;
export type ToldPlan = z.infer<typeof plan>;
export type ToldFinding = z.infer<typeof finding>;
export type ToldProposal = z.infer<typeof proposal>;
export type ToldQuestion = z.infer<typeof question>;
export type ToldComparison = z.infer<typeof comparison>;
