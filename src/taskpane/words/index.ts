import type { Stage } from "../../core/key/key";
import type { Level } from "../../core/plan/finding";
import type { Role } from "../../core/plan/plan";
import type { Place } from "../placesOfWork";
import { counted } from "./counted";
import { meetings } from "./meetings";
import { schedule } from "./schedule";

export { counted } from "./counted";

const places: Readonly<Record<Place, string>> = {
  plan: "Plan",
  ratings: "Ratings",
  meetings: "Meetings",
  schedule: "Schedule",
};

const levels: Readonly<Record<Level, string>> = {
  must: "Needs putting right",
  should: "Worth checking",
  may: "Small things",
};

/** What a key entry means, as it follows "means". */
const stages: Readonly<Record<Stage, string>> = {
  "on-track": "on track",
  "late-slight": "slightly late",
  "late-serious": "seriously late",
  complete: "completed",
  "complete-checked": "completed and checked",
  "not-started": "not started",
  stopped: "stopped",
  unknown: "not clear from its words",
};

const roles: Readonly<Record<Role, string>> = {
  ref: "Reference",
  band: "Priority",
  outcome: "Outcome",
  action: "Action",
  lead: "Lead",
  team: "Team",
  measure: "Measure",
  timescale: "Timescale",
  rating: "Rating",
  update: "Update",
};

/** What a colour's name leads people to expect, where it is not what this key says. */
const usualMeaning: readonly (readonly [RegExp, readonly Stage[], string])[] = [
  [/^green\b/i, ["on-track"], "on track"],
  [/^red\b/i, ["late-serious"], "seriously late"],
  [/^amber\b/i, ["late-slight"], "slightly late"],
];

/** "G (Green) means completed here, not on track." */
function sayKeyEntry(code: string, label: string, stage: Stage): string {
  const name = label === "" || label === code ? code : `${code} (${label})`;
  if (stage === "unknown") return `${name}: its words do not say which stage it stands for.`;
  const usual = usualMeaning.find(([colour, usually]) => colour.test(label) && !usually.includes(stage));
  return usual ? `${name} means ${stages[stage]} here, not ${usual[2]}.` : `${name} means ${stages[stage]}.`;
}

/** Every word of the pane. Another language is another of these. */
export const words = {
  product: "Action plan",
  /** How numbers are written. */
  numbers: "en-GB",
  places,
  levels,
  stages,
  roles,
  sayKeyEntry,
  reading: "Reading the workbook",
  finishCell: "If you are typing in a cell, press Enter to finish it. The add-in goes on by itself.",
  shut: {
    "read-only":
      "This workbook is open to read only. Save a copy, or choose Enable Editing, and ratings can be coloured and papers written.",
    "sheet-protected":
      "This sheet is protected. It can be read here, but nothing on it is coloured until the protection is off: Review, Unprotect Sheet.",
    "structure-protected":
      "The workbook's structure is protected, so no sheet can be added. To write papers take the protection off: Review, Protect Workbook.",
  },
  close: "Close",
  back: "Back",
  change: "Change",
  use: "Use",
  cancel: "Cancel",
  cancelling: "Stopping. The workbook stays whole.",
  putItBack: "Put it back",
  tryAgain: "Try again",
  copy: "Copy the detail",
  copied: "Copied",
  showMore: (count: number) => `Show ${count.toLocaleString("en-GB")} more`,
  showFewer: "Show fewer",
  goToCell: (cell: string) => `Go to ${cell}`,
  running: (label: string) => `${label}: working`,
  progress: (what: string, done: number, of: number) =>
    `${what}: ${done.toLocaleString("en-GB")} of ${of.toLocaleString("en-GB")}`,
  result: "What was done",
  asAt: {
    label: "As at",
    line: (day: string) => `As at ${day}`,
    none: "No meeting date yet",
    ask: "Give the meeting date, and dates can be judged.",
    fromTitle: "from the plan's title",
    fromHere: "given here",
    input: "Meeting date",
    change: "Change the meeting date",
    fromTitleAgain: "Use the date in the title",
  },
  plan: {
    understood: "What was understood",
    sheet: (sheet: string) => `Sheet ${sheet}`,
    lines: (count: number) => counted(count, "rating line"),
    rated: (count: number) => `${count.toLocaleString("en-GB")} rated`,
    priorities: (count: number) => `under ${counted(count, "priority", "priorities")}`,
    keyOf: (count: number) => `key of ${count}`,
    noKey: "no key",
    ratingsIn: (column: string) => `ratings in column ${column}`,
    noRatings: "no rating column",
    isSchedule: (count: number) => `A reporting schedule of ${counted(count, "priority", "priorities")}`,
    isPriorities: (count: number) => `A list of ${counted(count, "priority", "priorities")}`,
    isWorkstreams: (count: number) => `A list of ${counted(count, "workstream")}`,
    key: "The key",
    noKeyFound: "This workbook has no RAG key that can be read. Nothing is coloured until it has one.",
    insertKey: "A key to begin with",
    sayOtherwise: "Say otherwise",
    stageOf: (code: string) => `${code} means`,
    columns: "Columns",
    columnsSummary: (count: number) => `${counted(count, "column")} recognised`,
    column: (letter: string) => `Column ${letter}`,
    noColumn: "No such column",
    highlight: "Show these columns in the sheet",
    others: "Other sheets that hold a plan",
    findings: "To look at",
    findingsCount: (count: number) => counted(count, "thing"),
    nothingToLookAt: "Nothing to look at. This plan is in good order.",
    notAgain: "Don't tell me again",
    notAgainOf: (message: string) => `Don't tell me again: ${message}`,
    dismissed: (count: number) => `${counted(count, "finding")} not told again, as you asked. See Settings.`,
  },
  noPlan: {
    title: "No action plan on this sheet",
    seeks:
      "The add-in looks for a table with headings such as Action, Lead, Timescale and RAG rating, and lines of work under them. It can stand anywhere on the sheet.",
    others: "These sheets hold one:",
    open: (sheet: string) => `Open ${sheet}`,
    nowhere: "No visible sheet of this workbook holds one.",
    readAgain: "Look again",
    trySample: "Or see first what it does, on a plan that is nobody's:",
  },
  ratings: {
    counts: "Ratings",
    total: (count: number) => counted(count, "line"),
    unrated: "Not rated",
    unratedCode: "–",
    byPriority: "By priority",
    noPriority: "Under no priority",
    proposals: "To decide",
    proposalsHint: "What is recorded stands until you accept something else.",
    nothingToDecide: "Nothing to decide. The ratings agree with the key's own words.",
    judgedWithoutDate: "Nothing is judged by date until the meeting date is given.",
    blank: "blank",
    toLookAt: "look at it",
    from: "recorded",
    to: "proposed",
    accept: "Accept",
    acceptOf: (part: string) => `Accept the proposal for ${part}`,
    keepIt: "Keep",
    keepOf: (part: string) => `Keep the rating of ${part}`,
    reason: "Reason (optional)",
    keepWithReason: "Keep it",
    acceptShown: (count: number) => (count === 1 ? "Accept the one shown" : `Accept all ${count} shown`),
    assumed: (what: string) => `Assumed: ${what}`,
    kept: (count: number) => `Kept as recorded (${count.toLocaleString("en-GB")})`,
    because: (reason: string) => `Reason: ${reason}`,
    keptOne: "Kept as recorded, though the key's words would give another rating.",
    decideAgain: "Decide again",
    options: "Colour while typing, and other options",
    typing: {
      title: "Colour as I type",
      isOn: "Colour as I type is on",
      isOff: "Colour as I type is off",
      turnOn: "Turn it on",
      turnOff: "Turn it off",
      withWords: "Show the word beside the letter",
    },
    tidy: "Join these rules",
  },
  meetings,
  schedule,
  ownSheet: (sheet: string) =>
    `The add-in wrote ${sheet}. It is an ordinary sheet: change, print or copy it as you like.`,
  selected: {
    title: (row: number) => `Row ${row}`,
    proposed: "Proposed",
    notRated: "Not rated",
    due: "Timescale",
    lead: "Lead",
    update: "Update",
    trail: "Its ratings over the meetings",
    trailNone: "No meeting was kept that holds it.",
    notThere: "not in the plan",
    today: "Now",
    why: "Why it stays",
    agrees: "The key's own words give no other rating for it.",
  },
  settings: {
    title: "Settings",
    link: "Settings",
    keptTitle: "Kept with this workbook",
    keptHint: "What you decided here travels with the file. Nothing is kept anywhere else.",
    nothingKept: "Nothing is kept with this workbook.",
    columns: (sheet: string) => `Columns corrected on ${sheet}`,
    stages: (codes: string) => `Meanings corrected in the key: ${codes}`,
    keyPreset: (name: string) => `Key used where the workbook has none: ${name}`,
    aliases: (count: number) => counted(count, "lead name matched to another", "lead names matched to others"),
    dismissed: (count: number) => counted(count, "finding not told again", "findings not told again"),
    judgements: (count: number) =>
      counted(count, "rating kept against the key's words", "ratings kept against the key's words"),
    pairs: (count: number) =>
      counted(count, "decision on whether two lines are the same", "decisions on whether two lines are the same"),
    putBack: "The record of the last run, for Put it back",
    putBackEnds: "Without it the last run cannot be put back.",
    ownSheets: (count: number) => `The names of ${counted(count, "sheet")} that the add-in wrote`,
    ownSheetsHint: "Without them a next run leaves those sheets alone and writes new ones.",
    meetings: (count: number) => `${counted(count, "meeting")} kept, on the sheet Plan history`,
    meetingsShow: "Show",
    meetingsShowOf: "Show the meetings kept",
    remove: "Remove",
    removeOf: (what: string) => `Remove: ${what}`,
    clearAll: "Clear all of these",
  },
  helpLink: "Help",
  trouble: {
    title: "Something went wrong",
    unforeseen: "Something went wrong that was not foreseen. The workbook was not changed further.",
    detail: "Detail for your IT colleagues",
    noPlanText: "It holds versions and places in the program, and nothing from your plan.",
    startAgain: "Start the pane again",
    noScript:
      "Microsoft's office.js could not be loaded, and without it the pane cannot reach Excel. Check the connection and try again.",
    noAnswer: "Excel has not answered yet. Try again, or close the pane and open it once more.",
    tooOld:
      "This version of Excel is too old for the add-in. It needs Excel 2021 or newer, Microsoft 365, or Excel on the web.",
    noHost: "This page works inside Excel. Open it there from the ribbon: Home, Action plan.",
  },
} as const;
