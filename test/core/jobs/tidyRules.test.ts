import type { CellRule, Overlay, StandingRule } from "../../../src/core/grid/overlay";
import { toTheEnd } from "../../../src/core/grid/steps";
import { tidyingRules } from "../../../src/core/jobs/tidyRules";
import { noSettings } from "../../../src/core/plan/settings";
import { bookOf } from "../../support/grid";

const plan = bookOf(`sheet Plan
1 | Action plan
2 | {FF0000}Red | More than three months late
3 | {FFC000}Amber | Up to three months late
4 | {00B050}Green | On track
5 | {0070C0}Blue | Completed
8 | Ref | Action | Lead | Timescale | RAG | Update
9 | 1.1 | Agree the policy with partners | Ann Moss | June 2018 | R | Draft shared.
10 | 1.2 | Train all front-line staff | Bo Reed | June 2018 | A | Two sessions held.
11 | 1.3 | Audit the case files | Cy Hall | March 2019 | R | Files chosen.
12 | 1.4 | Publish the leaflet | Di Wood | May 2018 | R | Published.`);

const equal = (areas: string, text = "R", fill = "FF0000"): CellRule => ({
  kind: "equal", formula: `="${text}"`, areas, fill, font: null, outline: false, shown: null,
}); // prettier-ignore
const own = (areas: string): CellRule => ({
  kind: "custom", formula: '=AND(N("RAG key of the plan")=0,TRIM(RC5)="R")', areas, fill: "FF0000", font: "000000", outline: false, shown: null,
}); // prettier-ignore
const has = (areas: string, text: string, fill: string): CellRule => ({
  ...equal(areas, text, fill),
  kind: "contains",
});
/** A rule that the add-in cannot read: a text that must not be in the cell. */
const strange = (areas: string) => ({ areas, rule: null });
const known = (rule: CellRule) => ({ areas: rule.areas, rule });

function tidied(rules: readonly Omit<StandingRule, "id">[], accept?: "all") {
  const overlay: Overlay = {
    sheet: "Plan",
    rules: rules.map((each, at) => ({ id: `${at}`, ...each })),
    dropDowns: new Map(),
  };
  return toTheEnd(
    tidyingRules({ ...plan, overlays: [overlay] }, { settings: noSettings, ...(accept ? { accept } : {}) }),
  );
}
const fragments = [known(equal("E9")), known(equal("E10:E11")), known(equal("E12"))];
const row = strange("A9:F12");

describe("Tidy the colour rules", () => {
  it("shows first, and joins what says one thing in one look once that is accepted", () => {
    expect(tidied(fragments).edits).toEqual([]);
    expect(tidied(fragments).results["tidy"]).toEqual([{ sheet: "Plan", code: "R", rules: 3, into: 1, areas: ["E9:E12"] }]); // prettier-ignore
    const { edits, say } = tidied(fragments, "all");
    expect(edits.map(({ from, to }) => [from === null, to === null])).toEqual([[false, true], [false, true], [false, true], [true, false]]); // prettier-ignore
    expect(edits.at(-1)?.to).toEqual(equal("E9:E12"));
    expect(say.join(" ")).toContain("3 colour rules joined to 1 (R: 3 become 1)");
  });

  it("joins an officer's own shade as well, and a label for a code", () => {
    const shades = [equal("E9", "Red", "FFC7CE"), equal("E10:E12", "Red", "FFC7CE")].map(known);
    expect(tidied(shades).results["tidy"]).toMatchObject([{ code: "R", rules: 2, into: 1 }]);
  });

  it("leaves what is for no rating of the key, or for other columns too", () => {
    for (const rules of [
      [equal("E9", "TBC"), equal("E10", "TBC")],
      [equal("D9:E9"), equal("D10:E10")],
    ])
      expect(tidied(rules.map(known)).say).toEqual(["There are no colour rules to tidy."]);
  });

  it("joins over a rule that comes after them, and not where one comes before, since joined rules come first", () => {
    expect(tidied([...fragments, row]).results["tidy"]).toHaveLength(1);
    for (const rules of [
      [row, ...fragments],
      [...fragments.slice(0, 2), row, ...fragments.slice(2)],
    ]) {
      const outcome = tidied(rules, "all");
      expect([outcome.edits, outcome.results["tidy"]]).toEqual([[], []]);
      expect(outcome.say.join(" ")).toContain("R (3)");
    }
  });

  it("joins rules for a text in the cell only where no cell comes to look different: two of them may hold in it", () => {
    const red = (areas: string) => known(has(areas, "Red", "FF0000"));
    const amber = (areas: string) => known(has(areas, "Amber", "FFC000"));
    const codesOf = (rules: Parameters<typeof tidied>[0]) => {
      const { tidy, left } = tidied(rules).results as Record<string, readonly { code: string }[]>;
      return [tidy, left].map((each) => each?.map(({ code }) => code).join(""));
    };
    const [top, bottom] = ["E9:E10", "E11:E12"];
    expect(codesOf([red(top), amber(top), red(bottom), amber(bottom)])).toEqual(["RA", ""]);
    // Red before Amber in some rows, Amber before Red in others.
    expect(codesOf([red(top), amber(top), amber(bottom), red(bottom)])).toEqual(["", "RA"]);
    // Amber is whole, and stays where it is: Red would come before it.
    expect(codesOf([amber("E9:E12"), red(top), red(bottom)])).toEqual(["", "R"]);
    expect(codesOf([red(top), red(bottom), amber("E9:E12")])).toEqual(["R", ""]);
    // Cells that equal another code are never the same cells, but they may have the text.
    expect(codesOf([known(equal("E9:E12", "A", "FFC000")), red(top), red(bottom)])).toEqual(["", "R"]);
    // The add-in's own say what the key says of a cell; another rating's text may be in it as well.
    expect(codesOf([known(own("E9:E12")), red(top), red(bottom)])).toEqual(["", "R"]);
  });

  it("takes rules away in the order they stand in, so that they come back in it", () => {
    const rules = ["E9:E10", "E11:E12"].flatMap((areas) => [
      has(areas, "Red", "FF0000"),
      has(areas, "Amber", "FFC000"),
    ]);
    const { edits } = tidied(rules.map(known), "all");
    expect(edits.flatMap((edit) => (edit.type === "rule" && edit.from ? [edit.from] : []))).toEqual(rules);
  });

  it("leaves one rating in two looks for the same cells", () => {
    const twice = [equal("E9"), equal("E10"), equal("E9", "R", "C00000"), equal("E10", "R", "C00000")].map(known);
    expect(tidied(twice, "all").edits).toEqual([]);
  });

  it("minds the add-in's own rules before them only where the look is another", () => {
    const ours = known(own("E9:E12"));
    expect(tidied([ours, ...fragments]).results["tidy"]).toHaveLength(1);
    const shades = [equal("E9", "R", "FFC7CE"), equal("E10:E12", "R", "FFC7CE")].map(known);
    expect(tidied([ours, ...shades]).results["tidy"]).toEqual([]);
  });

  it("says of rules that it cannot make again that they are there, where they are many", () => {
    const many = ["E9", "E10", "E11", "E12", "E9:E12"].map(strange);
    expect(tidied(many).say.join(" ")).toMatch(/5 rules over the ratings are of a kind/);
    expect(tidied(many.slice(0, 2)).say).toEqual(["There are no colour rules to tidy."]);
  });
});
