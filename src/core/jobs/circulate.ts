import type { Book } from "../grid/book";
import { readKept } from "../plan/kept";
import { listed } from "../plan/listed";
import { historySheet } from "../sheets/historySheet";
import { isHeadedAsHistory } from "../snapshot/readHistory";
import type { JobContext, Outcome } from "./job";

/** The marks of the papers that are made to be handed out; every other sheet of the add-in's own is for the officer. */
const papers: readonly string[] = ["bmg-summary", "bmg-exceptions", "comparison", "schedule", "forward-plan", "themes"];

const first = "Do this in a copy: File, Save a Copy, and open the copy.";

/** The add-in's own sheets that are no papers. Kept meetings are known by what they hold: they may have outlived the note of whose they are. */
function workingSheets(book: Book): readonly string[] {
  const own = readKept(book.kept).sheets;
  const isHistory = (name: string) => name === historySheet && isHeadedAsHistory(book.history);
  return book.sheets
    .map(({ name }) => name)
    .filter((name) => isHistory(name) || (own[name] !== undefined && !papers.includes(own[name])));
}

/** What of the workbook's own sheets a person should look at before handing it out; the add-in never touches them. */
function alsoLook(book: Book): readonly string[] {
  const hidden = book.sheets.filter(({ visibility }) => visibility !== "visible").map(({ name }) => name);
  return hidden.length === 0
    ? []
    : [`Hidden sheets of your own are left as they are: ${listed(hidden)}. Look whether they may go out.`];
}

/** Lists what would be cleared; clears it once the officer has said that this is the copy. What is cleared cannot be put back. */
export function circulate(book: Book, context: JobContext): Outcome {
  const sheets = workingSheets(book);
  const found: Readonly<Record<string, unknown>> =
    typeof book.kept === "object" && book.kept !== null ? { ...book.kept } : {};
  const isKeeping = ["settings", "putBack", "sheets"].some((name) => found[name] !== undefined);
  const results = { clears: sheets };
  if (!isKeeping && sheets.length === 0) {
    const say = [
      "There is nothing of the add-in's to clear: this workbook can be handed out as it is.",
      ...alsoLook(book),
    ];
    return { edits: [], drafts: [], say, results };
  }
  const what = [
    ...(sheets.length > 0 ? [`the sheets ${listed(sheets)}`] : []),
    "the add-in's settings and its put-back record",
  ];
  if (!context.replace) {
    const reason = `${first} There, this clears ${listed(what)}; papers for the meeting stay. It cannot be put back, so nothing was changed yet.`;
    return {
      edits: [],
      drafts: [],
      say: [reason, ...alsoLook(book)],
      refused: reason,
      results: { ...results, mayReplace: true },
    };
  }
  return {
    edits: [],
    drafts: [],
    say: [`Cleared: ${listed(what)}.`, ...alsoLook(book)],
    remove: { sheets, rows: [] },
    forgetPutBack: true,
    forgetSettings: true,
    results,
  };
}
