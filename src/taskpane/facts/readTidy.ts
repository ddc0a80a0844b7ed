import * as z from "zod/mini";

const tidySchema = z.object({
  tidy: z.array(
    z.object({ sheet: z.string(), code: z.string(), rules: z.number(), into: z.number(), areas: z.array(z.string()) }),
  ),
  tidied: z.boolean(),
});

export type TidyLine = z.infer<typeof tidySchema>["tidy"][number];

/** What a preview found to join, and was not joined since; empty where nothing. */
export function readTidy(results: unknown): readonly TidyLine[] {
  const read = tidySchema.safeParse(results);
  return read.success && !read.data.tidied ? read.data.tidy : [];
}
