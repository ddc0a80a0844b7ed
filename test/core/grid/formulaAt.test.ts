import fc from "fast-check";
import { formulaAt } from "../../../src/core/grid/formulaAt";
import { toR1C1 } from "../../../src/workbench/office/toR1C1";

describe("formulaAt", () => {
  it.each([
    ['=RC6="R"', 39, 6, '=$F39="R"'],
    ['=TRIM(RC)="R"', 12, 28, '=TRIM(AB12)="R"'],
    ['=AND(RC6="RC6",RC="say ""RC""")', 5, 2, '=AND($F5="RC6",B5="say ""RC""")'],
    ["=SRC6+RCX+RC6.5+RC(1)", 5, 2, "=SRC6+RCX+RC6.5+RC(1)"],
  ])("%s at row %d, column %d is %s", (formula, row, column, expected) => {
    expect(formulaAt(formula, row, column)).toBe(expected);
  });

  it("is what Excel's R1C1 form says the other way round, wherever the rule begins", () => {
    const piece = fc.constantFrom("RC", "RC6", "RC702", '"RC6"', "TRIM(RC)", "1");
    const place = fc.integer({ min: 1, max: 700 });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), place, place, (pieces, row, column) => {
        const formula = `=${pieces.join("&")}`;
        expect(toR1C1(formulaAt(formula, row, column), row, column)).toBe(formula);
      }),
    );
  });
});
