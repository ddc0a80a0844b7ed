import fc from "fast-check";
import { leadsIn, sameLead } from "../../../src/core/plan/leads";

describe("the leads in a cell", () => {
  it.each([
    ["BMG/Board", ["BMG", "Board"]],
    ["TLI and Board Manager", ["TLI", "Board Manager"]],
    ["Head of Safeguarding and Quality", ["Head of Safeguarding and Quality"]],
    ["Ann Hill. Schools Bo Marsh", ["Ann Hill", "Schools Bo Marsh"]],
    ["Board Manager, SAR s/g, informed by partner agencies", ["Board Manager", "SAR subgroup"]],
    ["Quality group to hold the plans, review progress", ["Quality group"]],
    ["Board Manager (with the children's board, the police) / SAR subgroup", ["Board Manager", "SAR subgroup"]],
    ["Lead for T&F group", ["Lead for T&F group"]],
    ["a) Business Support to chase non-responders\nb) QA\nc) TLI", ["Business Support", "QA", "TLI"]],
    ["TBC", []],
    ["", []],
    ["B. Cordon and D. Amis", ["B. Cordon", "D. Amis"]],
    ["A) Head of Service\nb) Board Manager", ["Head of Service", "Board Manager"]],
  ])("%j are %j", (text, leads) => {
    expect(leadsIn(text)).toEqual(leads);
  });

  it("go by the names that the officer's aliases give them, each once", () => {
    expect(
      leadsIn("SAR s/g, S.A.R. Group", { "SAR subgroup": "SAR Subgroup", "S.A.R. Group": "SAR Subgroup" }),
    ).toEqual(["SAR Subgroup"]);
  });

  it("are one lead in whatever way sub-group is written", () => {
    expect(sameLead("QA sub-group", "qa Subgroup")).toBe(true);
    expect(sameLead("QA subgroup", "SAR subgroup")).toBe(false);
  });

  it("are found in whatever order they are joined", () => {
    const names = fc.uniqueArray(fc.constantFrom("Police", "Housing", "Board Manager", "QA subgroup", "Health"), {
      minLength: 1,
    });
    fc.assert(
      fc.property(names, fc.constantFrom(", ", "/", " / ", "\n", "; ", " & "), (leads, joint) => {
        expect(leadsIn(leads.join(joint))).toEqual(leads);
      }),
    );
  });
});
