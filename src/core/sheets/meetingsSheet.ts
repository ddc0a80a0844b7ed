/** The sheet of meetings that officers keep, as the schedule writes it. */
export const meetingsSheetName = "Meetings";
