import fc from "fast-check";
import { cellAddress } from "../../../src/core/grid/address";
import { makeGrid, type Cell } from "../../../src/core/grid/grid";
import type { Book } from "../../../src/core/grid/book";
import { applyEdits, canApply, invertEdits } from "../../../src/core/sheets/applyEdits";
import type { Edit } from "../../../src/core/sheets/edit";
import { pack, unpack } from "../../../src/core/sheets/pack";
import { editsOf, readPutBack, recordOf } from "../../../src/core/sheets/putBack";

const color = fc.option(fc.constantFrom("FF0000", "FFC000", "00B050", "0070C0"), { nil: null });
const text = fc.option(fc.constantFrom("R", "A", "G", "=1+1", "+x", "'a"), { nil: null });

/** A sheet of ratings, and edits that fit it: at most one of each kind on a cell. */
const bookAndEdits = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 3 })), {
    selector: ([row, column]) => cellAddress(row, column),
    maxLength: 40,
  })
  .chain((places) =>
    fc
      .tuple(
        ...places.map(() =>
          fc.record({
            fill: color,
            toFill: color,
            value: text,
            toValue: text,
            kind: fc.constantFrom("fill", "value", "both"),
          }),
        ),
      )
      .map((facts) => {
        const cells: Cell[] = [];
        const edits: Edit[] = [];
        places.forEach(([row, column], at) => {
          const fact = facts[at];
          if (!fact) return;
          cells.push({ row, column, value: fact.value, ...(fact.fill === null ? {} : { fill: fact.fill }) });
          const cell = cellAddress(row, column);
          if (fact.kind !== "value")
            edits.push({ type: "fill", sheet: "Plan", cell, from: fact.fill, to: fact.toFill });
          if (fact.kind !== "fill")
            edits.push({ type: "value", sheet: "Plan", cell, from: fact.value, to: fact.toValue });
        });
        const book: Book = {
          sheets: [{ name: "Plan", visibility: "visible", isProtected: false }],
          activeSheet: "Plan",
          grids: [makeGrid({ sheet: "Plan", cells })],
          history: null,
          structureProtected: false,
          kept: {},
        };
        return { book, edits };
      }),
  );

/** What a sheet shows: cells without value and fill are as if they were not there. */
function shown(book: Book): string[] {
  return book.grids.flatMap((grid) =>
    grid.rows.flatMap((row) =>
      (row ?? []).flatMap((cell) =>
        cell && (cell.value !== null || cell.fill !== undefined)
          ? [JSON.stringify([cell.row, cell.column, cell.value, cell.fill ?? null])]
          : [],
      ),
    ),
  );
}

const sorted = (edits: readonly Edit[]) => edits.map((edit) => JSON.stringify(edit)).sort();
const plain = (edits: readonly Edit[]) =>
  edits.map(({ type, sheet, cell, from, to }) => ({ type, sheet, cell, from, to }) as Edit);

describe("edits", () => {
  it("put back give the workbook that was there before", () => {
    fc.assert(
      fc.property(bookAndEdits, ({ book, edits }) => {
        expect(edits.every((edit) => canApply(book, edit))).toBe(true);
        const after = applyEdits(book, edits);
        expect(invertEdits(edits).every((edit) => canApply(after, edit))).toBe(true);
        expect(shown(applyEdits(after, invertEdits(edits)))).toEqual(shown(book));
      }),
    );
  });

  it("survive as a record in JSON, every one of them", () => {
    fc.assert(
      fc.property(bookAndEdits, ({ edits }) => {
        const record = readPutBack(JSON.parse(JSON.stringify(recordOf("recalculate", edits))));
        expect(record).toBeDefined();
        if (record) expect(sorted(plain(editsOf(record)))).toEqual(sorted(plain(edits)));
      }),
    );
  });

  it("a record that is not ours is none", () => {
    expect(readPutBack({ version: 2 })).toBeUndefined();
    expect(readPutBack("x")).toBeUndefined();
  });
});

describe("packing", () => {
  it("gives back the digits of any base", () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 4096 })
          .chain((base) => fc.tuple(fc.constant(base), fc.array(fc.integer({ min: 0, max: base - 1 })))),
        ([base, digits]) => {
          expect(unpack(pack(digits, base), base, digits.length)).toEqual(digits);
        },
      ),
    );
  });

  it("keeps 10,000 colours of five in 4,000 letters", () => {
    expect(
      pack(
        Array.from({ length: 10_000 }, (_, i) => i % 5),
        5,
      ),
    ).toHaveLength(4_000);
  });
});
