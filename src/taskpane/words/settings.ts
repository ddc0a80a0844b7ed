import { counted } from "./counted";
import { keptInWords } from "./kept";

/** The words of the settings page. */
export const settings = {
  title: "Settings",
  readTitle: "How this sheet is read",
  readHint:
    "Where the add-in misread the key or a column, correct it here. It is used from then on, by the ribbon too.",
  leadsTitle: "Names of leads",
  leadsHint:
    "Is one lead written in two ways? Say so, and the papers, the schedule and the sheets for leads count them as one.",
  noLeads: "No leads are named in this plan.",
  oneLead: "Only one lead is named in this plan.",
  written: "This name",
  standsFor: "is the same lead as",
  choose: "Choose a name",
  makeOne: "Make them one",
  leadsDone: (written: string, name: string) => `${written} counts as ${name} from now on.`,
  keptTitle: "Kept with this workbook",
  keptHint: "What you decided here travels with the file. Nothing is kept anywhere else.",
  nothingKept: "Nothing is kept with this workbook.",
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
  ...keptInWords,
} as const;
