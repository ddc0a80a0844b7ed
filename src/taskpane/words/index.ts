import { asAt } from "./asAt";
import { sayKeyEntry } from "./keyEntry";
import { meetings } from "./meetings";
import { levels, places, roles, stages } from "./names";
import { noPlan } from "./noPlan";
import { page } from "./page";
import { plan } from "./plan";
import { progress } from "./progress";
import { ratings } from "./ratings";
import { schedule } from "./schedule";
import { selected } from "./selected";
import { shut } from "./shut";
import { trouble } from "./trouble";

export { counted } from "./counted";

/** Every word of the pane. Another language is another of these: each file of this folder, translated. */
export const words = {
  product: page.title,
  /** How numbers are written. */
  numbers: page.language,
  places,
  levels,
  stages,
  roles,
  sayKeyEntry,
  reading: "Reading the workbook",
  close: "Close",
  back: "Back",
  change: "Change",
  use: "Use",
  cancel: "Cancel",
  putItBack: "Put it back",
  undo: "What the add-in writes may empty Excel's own Undo: Put it back takes the last run back.",
  tryAgain: "Try again",
  copy: "Copy the detail",
  copied: "Copied",
  showMore: (count: number) => `Show ${count.toLocaleString("en-GB")} more`,
  showFewer: "Show fewer",
  goToCell: (cell: string) => `Go to ${cell}`,
  result: "What was done",
  helpLink: "Help",
  settingsLink: "Settings",
  ownSheet: (sheet: string) =>
    `The add-in wrote ${sheet}. It is an ordinary sheet: change, print or copy it as you like.`,
  asAt,
  plan,
  noPlan,
  ratings,
  meetings,
  schedule,
  selected,
  progress,
  shut,
  trouble,
} as const;
