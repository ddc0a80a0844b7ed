/** The words of the action that is selected in the sheet. */
export const selected = {
  title: (row: number) => `Row ${row}`,
  proposed: "Proposed",
  notRated: "Not rated",
  due: "Timescale",
  lead: "Lead",
  update: "Update",
  trail: "Its ratings over the meetings",
  trailReading: "Reading its ratings over the meetings",
  trailFailed: "Its ratings over the meetings could not be read. Select another row, and this one again.",
  trailNone: "No meeting was kept that holds it.",
  notThere: "not in the plan",
  today: "Now",
  agrees: "The key's own words give no other rating for it.",
} as const;
