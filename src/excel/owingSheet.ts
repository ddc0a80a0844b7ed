import { parseAddress } from "../core/grid/address";
import { groupedBy } from "../core/grid/groupedBy";
import { followRows, type FollowRow, type RowTexts } from "./followRows";
import { fillReader } from "./cellLook";
import { heldOf, madeBy, partOf, type Owed } from "./owed";
import type { Watch } from "./watch";

/** One sheet on which cells are to hold again what they held. */
export interface OwingSheet {
  readonly id: string;
  /** As it is called at the moment. */
  readonly name: string;
  /** As it was called when it was read. */
  readonly readAs: string;
  /** The column by which rows are told apart; absent: there is none. */
  readonly telling?: number;
  /** What that column held when rows were last looked at. */
  readonly texts?: RowTexts;
  /** From the rows as the job read them to the rows as it wrote to them. */
  readonly sinceRead: FollowRow;
  /** From the rows as the job wrote to them to the rows as they are. */
  readonly sinceWritten: FollowRow;
  readonly owed: readonly Owed[];
  /** Cells that could not be found again. */
  readonly lost: readonly string[];
}

/** Rows above and below those with cells to set back, or drop-downs, that are looked at too: rows go on moving. */
export const rowsBeyond = 20;

/** Rows that did not move. */
export const stay: FollowRow = (row) => row;

/** The values of one column, from a row on, as texts. */
export const textsOf = (top: number, values: readonly unknown[][]): RowTexts => ({
  top,
  texts: values.map(([value]) => String(value ?? "")),
});

/** A column as the job read it. */
function textsRead({ grid }: Watch, column: number): RowTexts {
  return textsOf(
    1,
    Array.from({ length: grid.lastRow }, (_, at) => [grid.rows[at + 1]?.[column]?.value]),
  );
}

/** What is owed on a sheet when a write found that others were faster: each cell that it wrote to is in the row that it wrote to, and holds what it wrote. */
export function owingOf(watches: readonly Watch[]): OwingSheet[] {
  const sheets = groupedBy(watches, ({ grid }) => grid.sheet);
  return [...sheets].map(([readAs, own]) => {
    const owed = new Map<string, Owed>();
    for (const watched of own) {
      if (!watched.looks) continue;
      const fillOf = fillReader(watched.looks.value);
      for (const edit of watched.edits) {
        const [row, made] = [parseAddress(edit.cell)?.top ?? 0, madeBy(edit)];
        const at = row - watched.area.top;
        const { values, formulas } = watched.range;
        const held = heldOf(values[at]?.[0], formulas[at]?.[0], watched.looks.value[at]?.[0], fillOf);
        const known = owed.get(edit.cell);
        owed.set(edit.cell, {
          row,
          column: watched.area.left,
          restore: { ...known?.restore, ...partOf(held, made) },
          written: { ...known?.written, ...made },
        });
      }
    }
    const telling = own.find(({ looks }) => !looks);
    const texts = telling && textsOf(telling.area.top, telling.range.values);
    const column = telling?.area.left;
    const sinceRead = texts && column !== undefined ? followRows(textsRead(telling, column), texts) : stay;
    return {
      id: own[0]?.sheet.id ?? "",
      name: readAs,
      readAs,
      ...(column === undefined ? {} : { telling: column }),
      ...(texts ? { texts } : {}),
      sinceRead,
      sinceWritten: stay,
      owed: [...owed.values()].filter(({ restore }) => Object.keys(restore).length > 0),
      lost: [],
    };
  });
}
