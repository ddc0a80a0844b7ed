/** The words of the meeting date that everything is judged at, and of what it is compared with. */
export const asAt = {
  from: (where: string) => `As at, ${where}`,
  line: (day: string) => `As at ${day}`,
  none: "No meeting date yet",
  ask: "Give the meeting date, and dates can be judged.",
  askKept: (title: string, meeting: string) =>
    `The title says ${title}, and that meeting is kept already (${meeting}). Which date is it now?`,
  askBehind: (title: string, newer: string) =>
    `The title says ${title}, and the plan holds something newer (${newer}). Which date is it now?`,
  fromTitle: "from the plan's title",
  fromHere: "given here",
  input: "Meeting date",
  change: "Change the meeting date",
  fromTitleAgain: "Use the date in the title",
  comparedEarlier: "Compared with the earlier ratings in this plan",
  comparedMeeting: (name: string, day: string) => `Compared with ${name.includes(day) ? name : `${name}, ${day}`}`,
  compared: (name: string) => `Compared with ${name}`,
} as const;
