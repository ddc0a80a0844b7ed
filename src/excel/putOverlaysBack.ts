import { areaAddress, cellAddress, columnLetter, parseAddress } from "../core/grid/address";
import { runsOf } from "../core/grid/addressLists";
import type { Book } from "../core/grid/book";
import { overlaysOf } from "../core/jobs/putBackOverlays";
import { cellsIn } from "../core/rate/ratingColumns";
import { invertEdit } from "../core/sheets/applyEdits";
import type { Edit } from "../core/sheets/edit";
import { ruleSays } from "../core/sheets/sameRule";
import type { FollowRow } from "./followRows";
import type { OwingSheet } from "./owingSheet";
import { readOverlays } from "./readOverlays";
import { writeOverlays } from "./writeOverlays";

/** The cells of some areas where their rows are now; undefined where not all can be told. */
function followed(areas: string, follow: FollowRow): string | undefined {
  const cells: string[] = [];
  for (const cell of cellsIn(areas.split(",").flatMap((each) => parseAddress(each) ?? []))) {
    const place = parseAddress(cell);
    const row = place && follow(place.top);
    if (!place || row === undefined) return undefined;
    if (row !== "gone") cells.push(cellAddress(row, place.left));
  }
  return runsOf(cells).map(areaAddress).join(",");
}

/** The edits that undo the rules and drop-downs of a run, as the rows and the sheets' names are now; and where that cannot be told. */
function inverseOf(
  edits: readonly Edit[],
  { name, readAs, sinceRead, sinceWritten }: OwingSheet,
): { readonly inverse: readonly Edit[]; readonly left: readonly string[] } {
  const inverse: Edit[] = [];
  const left: string[] = [];
  const sinceReading: FollowRow = (row) => {
    const at = sinceRead(row);
    return typeof at === "number" ? sinceWritten(at) : at;
  };
  for (const edit of edits) {
    if (edit.sheet !== readAs || (edit.type !== "rule" && edit.type !== "drop-down")) continue;
    const back: Edit = { ...invertEdit(edit), sheet: name };
    if (back.type === "drop-down") {
      const cell = followed(back.cell, sinceWritten);
      if (cell === undefined) left.push(`${name} ${back.cell}`);
      else if (cell !== "") inverse.push({ ...back, cell });
    }
    if (back.type !== "rule") continue;
    // A rule that was taken away stood where the rows were that the job had read; one that was added is found by what it says.
    const areas = back.to === null ? undefined : followed(back.to.areas, sinceReading);
    if (back.to === null) inverse.push(back);
    else if (areas === undefined) left.push(`${name} ${back.to.areas}`);
    else if (areas !== "") inverse.push({ ...back, to: { ...back.to, areas } });
  }
  return { inverse, left };
}

/** The rule to take away as it stands now: its areas went with its rows. */
function asStanding(edit: Edit, before: Book, now: Book, readAs: string): Edit | undefined {
  if (edit.type !== "rule" || edit.from === null) return edit;
  const says = ruleSays(edit.from);
  const known = new Set(before.overlays?.find(({ sheet }) => sheet === readAs)?.rules.map(({ id }) => id));
  const rules = now.overlays?.find(({ sheet }) => sheet === edit.sheet)?.rules ?? [];
  const standing = rules.find(({ id, rule }) => rule !== null && !known.has(id) && ruleSays(rule) === says)?.rule;
  return standing ? { ...edit, from: standing } : undefined;
}

/** Takes back the rules and drop-downs of a run that others were faster than, where the rows are now. Gives back, by name, where something may be left. */
export async function putOverlaysBack(
  context: Excel.RequestContext,
  book: Book,
  edits: readonly Edit[],
  sheets: readonly OwingSheet[],
): Promise<readonly string[]> {
  const each = sheets.map((sheet) => ({ sheet, ...inverseOf(edits, sheet) }));
  const inverse = each.flatMap((one) => one.inverse);
  const left = each.flatMap((one) => one.left);
  if (inverse.length === 0) return left;
  const now = await readOverlays(context, book, overlaysOf(inverse));
  const asked = sheets.map(({ id, telling = 1 }) => {
    const letter = columnLetter(telling);
    const used = context.workbook.worksheets.getItem(id).getRange(`${letter}:${letter}`).getUsedRangeOrNullObject(true);
    used.load("rowIndex,values");
    return used;
  });
  const standing = each.flatMap(({ sheet, inverse: own }) =>
    own.flatMap((edit) => asStanding(edit, book, now, sheet.readAs) ?? []),
  );
  writeOverlays(context, standing, now);
  await context.sync();
  const moved = sheets.filter(({ texts }, at) => {
    const used = asked[at];
    if (!texts || !used || used.isNullObject) return false;
    return used.values.some(([value]: unknown[], r) => String(value ?? "") !== (texts.texts[used.rowIndex + 1 + r - texts.top] ?? "")); // prettier-ignore
  });
  return [...left, ...moved.map(({ name }) => `the conditional formatting and drop-downs of ${name}`)];
}
