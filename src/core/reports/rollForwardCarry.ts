import { sayDay } from "../grid/day";
import type { CarryLine, CarryList, CarryStep } from "../rollForward/carryList";
import type { DraftCell, SheetDraft } from "../sheets/sheetDraft";
import { closeLines, headings, landscape, ratingCell, text, titleStyle, totalStyle } from "./look";

const fates = { carried: "Carried", completed: "Completed", "no-longer-wanted": "No longer wanted" } as const;
/** Excel takes 32,767 characters in a cell; the oldest meetings go first where a trail has more. */
const longest = 32_000;

const columns: readonly (readonly [string, number, (line: CarryLine) => DraftCell])[] = [
  ["Old number", 10, (line) => text(line.oldNumber ?? `Row ${line.action.row}`)],
  ["New number", 10, (line) => text(line.newNumber)],
  ["What became of it", 13, (line) => text(fates[line.fate])],
  ["Priority", 22, (line) => text(line.action.band ?? line.action.outcome)],
  ["Action", 44, (line) => text(line.text)],
  ["Lead", 18, (line) => text(closeLines(line.lead))],
  ["RAG", 10, (line) => ratingCell(line.entry, line.action.ratingTyped)],
  ["Last words", 40, (line) => text(closeLines(line.lastWords))],
  ["Why no longer wanted", 26, (line) => text(line.fate === "no-longer-wanted" ? (line.reason ?? "No reason is recorded") : null)],
  ["To look at", 30, (line) => text(line.notes.join("\n") || null)],
]; // prettier-ignore

function sayStep({ meeting, asAt, number, rating, words }: CarryStep): string {
  const when = asAt === null || meeting.includes(sayDay(asAt)) ? meeting : `${meeting}, ${sayDay(asAt)}`;
  return `${when}${number === null ? "" : ` (as ${number})`}: ${rating ?? "not rated"}.${words === null ? "" : ` ${words}`}`;
}

function trailCell({ trail }: CarryLine): DraftCell {
  let steps = trail.map(sayStep);
  while (steps.length > 1 && steps.join("\n").length > longest) steps = steps.slice(1);
  return text(steps.join("\n").slice(0, longest) || null);
}

/** Where every line of last year's plan has gone: new number, old number, rating, last words, and the earlier meetings where any are kept. Its last row adds up. */
export function carrySheet(carry: CarryList, name: string, title: string, footer: string): SheetDraft {
  const hasTrail = carry.lines.some((line) => line.trail.length > 0);
  const widths = [...columns.map(([, width]) => width), ...(hasTrail ? [48] : [])];
  const rows = carry.lines.map((line) => [
    ...columns.map(([, , cell]) => cell(line)),
    ...(hasTrail ? [trailCell(line)] : []),
  ]);
  const total = widths.map((_, at) => text(at === 0 ? "Adds up" : at === 4 ? carry.adds : null, totalStyle));
  return {
    name,
    mark: "carry-list",
    mode: "replace-own",
    rows: [
      [{ value: title, style: titleStyle }],
      headings([...columns.map(([heading]) => heading), ...(hasTrail ? ["Earlier meetings, the oldest first"] : [])]),
      ...rows,
      total,
    ],
    widths,
    frozenRows: 2,
    print: landscape(widths, footer, 2),
  };
}
