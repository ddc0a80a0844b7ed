import type { Filled, Page } from "../../grid/page";
import { isKeyTitle, readLabel } from "../../key/label";
import { isSentence, looksBack, namesPlan, noTitle } from "../../language/phrases/titles";

const bullet = /^[·•❖▪●◦*–-]/;

/** What stands above a plan, row by row; keys and their titles left out. */
export interface Above {
  readonly title: string | null;
  readonly titleCell: Filled | undefined;
  /** Each row's words on one line. */
  readonly lines: readonly string[];
}

/** The title of the plan whose heading starts in `headingRow`: the first words above it that name a plan, else the first that name anything. */
export function findTitle(
  page: Page,
  fromRow: number,
  headingRow: number,
  isKeyCell: (row: number, column: number) => boolean,
): Above {
  const cells: Filled[] = [];
  const lines: string[] = [];
  for (const row of page.rows) {
    if (row < fromRow || row >= headingRow) continue;
    const all = page.cellsOf(row).filter((at) => !isKeyCell(at.row, at.column));
    if (all.length > 0) lines.push(all.map((at) => at.text).join(" "));
    cells.push(...all);
  }
  const able = cells.filter(
    (at) =>
      at.text.length > 3 &&
      at.text.length <= 250 &&
      !bullet.test(at.text) &&
      !noTitle.isIn(at.text) &&
      !isKeyTitle(at.text) &&
      !readLabel(at.text),
  );
  // Words far down are narrative: the title stands among the first.
  const isPlan = (at: Filled) => namesPlan.isIn(at.text);
  const ahead = able.filter((at) => !looksBack.isIn(at.text) && !isSentence.isIn(at.text));
  const named = ahead.slice(0, 6).find(isPlan) ?? able.slice(0, 6).find(isPlan);
  const first = able.find((at) => typeof at.cell.value === "string" && /\p{L}{3}/u.test(at.text));
  const titleCell = named ?? first;
  return { title: titleCell?.text ?? null, titleCell, lines };
}
