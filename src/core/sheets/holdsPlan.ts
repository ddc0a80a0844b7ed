/** The marks of the add-in's own sheets that are plans to work on: next year's, and the sample to try. */
const planMarks: readonly string[] = ["roll-forward", "sample-plan"];

/** Whether a sheet may hold a plan, by the mark of what made it: the officer's own sheets have none. */
export function holdsPlan(mark: string | undefined): boolean {
  return mark === undefined || planMarks.includes(mark);
}
