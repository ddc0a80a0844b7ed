import fc from "fast-check";
import type { Book } from "../../../src/core/grid/book";
import type { CellRule } from "../../../src/core/grid/overlay";
import { makeGrid } from "../../../src/core/grid/grid";
import { applyEdits, canApply, invertEdits, shownBy } from "../../../src/core/sheets/applyEdits";
import type { Edit } from "../../../src/core/sheets/edit";
import { firstCellOf } from "../../../src/core/sheets/packRules";
import { editsOf, readPutBack, recordOf } from "../../../src/core/sheets/putBack";
import { ruleText } from "../../../src/core/sheets/sameRule";

const color = fc.option(fc.constantFrom("FF0000", "FFC000", "00B050"), { nil: null });
const rule: fc.Arbitrary<CellRule> = fc.record({
  kind: fc.constantFrom("custom" as const, "equal" as const, "contains" as const, "begins" as const, "ends" as const),
  formula: fc.constantFrom('=RC6="R"', '="R"', '=AND(N("x")=0,TRIM(RC6)="A")'),
  areas: fc.constantFrom("F13:F20", "F13:F20,F22", "F30"),
  fill: color,
  font: color,
  outline: fc.boolean(),
  shown: fc.option(fc.constantFrom('"R Red"', "0"), { nil: null }),
});
const rules = fc.uniqueArray(rule, { selector: ruleText, maxLength: 12 });
const codes = fc.option(fc.constantFrom("R,A,G", "C,R,A,G,B"), { nil: null });

/** A sheet with rules and drop-downs, and edits that fit it: some rules go, others come, drop-downs change. */
const bookAndEdits = fc
  .tuple(rules, fc.uniqueArray(fc.integer({ min: 13, max: 60 }), { maxLength: 30 }))
  .chain(([all, rows]) =>
    fc.tuple(
      fc.constant(all),
      fc.array(fc.boolean(), { minLength: all.length, maxLength: all.length }),
      fc.tuple(...rows.map((row) => fc.tuple(fc.constant(`F${row}`), codes, codes))),
    ),
  )
  .map(([all, stands, lists]) => {
    const book: Book = {
      sheets: [{ name: "Plan", visibility: "visible", isProtected: false }],
      activeSheet: "Plan",
      grids: [makeGrid({ sheet: "Plan", cells: [] })],
      history: null,
      structureProtected: false,
      kept: {},
      overlays: [
        {
          sheet: "Plan",
          rules: all
            .filter((_, at) => stands[at])
            .map((each, at) => ({ id: `{${at}}`, areas: each.areas, rule: each })),
          dropDowns: new Map(lists.flatMap(([cell, from]) => (from === null ? [] : [[cell, from] as const]))),
        },
      ],
    };
    const edits: Edit[] = [
      ...all.map((each, at): Edit => {
        const place = { type: "rule" as const, sheet: "Plan", cell: firstCellOf(each) };
        return stands[at] ? { ...place, from: each, to: null } : { ...place, from: null, to: each };
      }),
      ...lists.map(([cell, from, to]): Edit => ({ type: "drop-down", sheet: "Plan", cell, from, to })),
    ];
    return { book, edits };
  });

function shown(book: Book): unknown {
  return (book.overlays ?? []).map(({ rules: standing, dropDowns }) => [
    standing.flatMap((each) => (each.rule ? [ruleText(each.rule)] : [])).sort(),
    [...dropDowns].sort(),
  ]);
}

const sorted = (edits: readonly Edit[]) =>
  edits
    .map((edit) => [edit.type, edit.sheet, edit.cell, shownBy(edit, "from"), shownBy(edit, "to")].join(" | "))
    .sort();

describe("edits of rules and drop-downs", () => {
  it("put back give the sheet that was there before", () => {
    fc.assert(
      fc.property(bookAndEdits, ({ book, edits }) => {
        expect(edits.every((edit) => canApply(book, edit))).toBe(true);
        const after = applyEdits(book, edits);
        expect(invertEdits(edits).every((edit) => canApply(after, edit))).toBe(true);
        expect(shown(applyEdits(after, invertEdits(edits)))).toEqual(shown(book));
      }),
    );
  });

  it("do not fit a sheet that someone has changed since", () => {
    fc.assert(
      fc.property(bookAndEdits, ({ book, edits }) => {
        const after = applyEdits(book, edits);
        for (const edit of edits) {
          if (edit.type === "rule" || edit.from !== edit.to) expect(canApply(after, edit)).toBe(false);
        }
      }),
    );
  });

  it("survive as a record in JSON, every one of them", () => {
    fc.assert(
      fc.property(bookAndEdits, ({ edits }) => {
        const record = readPutBack(JSON.parse(JSON.stringify(recordOf("colour-as-you-type", edits))));
        expect(record).toBeDefined();
        if (record) expect(sorted(editsOf(record))).toEqual(sorted(edits));
      }),
    );
  });

  it("a validation of somebody else's is never overwritten", () => {
    const edit: Edit = { type: "drop-down", sheet: "Plan", cell: "F13", from: null, to: "R,A,G" };
    const overlays = [{ sheet: "Plan", rules: [], dropDowns: new Map([["F13", null]]) }];
    const book: Book = {
      sheets: [],
      activeSheet: "Plan",
      grids: [],
      history: null,
      structureProtected: false,
      kept: {},
      overlays,
    };
    expect(canApply(book, edit)).toBe(false);
    expect(canApply({ ...book, overlays: [] }, edit)).toBe(true);
  });
});
