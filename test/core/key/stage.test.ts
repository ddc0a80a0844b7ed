import { stagesOf } from "../../../src/core/key/stage";
import type { Stage } from "../../../src/core/key/key";

type Line = readonly [label: string, meaning: string, stage: Stage];
const keys: Readonly<Record<string, readonly Line[]>> = {
  "months missed and effect": [
    ["Clear", "Work has begun and is expected to be completed within the agreed timescale", "on-track"],
    ["Red", "Not expected to be completed in time: the deadline will be missed by more than three months and / or the effect is likely to be significant", "late-serious"],
    ["Amber", "Not expected to be completed in time: the deadline will be missed by less than three months and / or the effect is unlikely to be significant", "late-slight"],
    ["Green", "Action completed", "complete"],
    ["Blue", "Action not yet commenced.", "not-started"],
  ],
  "board meetings": [
    ["Blue", "Complete", "complete"],
    ["Green", "On target for completion", "on-track"],
    ["Amber", "Delayed by one board meeting", "late-slight"],
    ["Red", "Delayed by two or more board meetings", "late-serious"],
  ],
  "no more than, and more than": [
    ["Delayed", "Will be finished no more than a quarter late", "late-slight"],
    ["Stalled", "Will be finished more than a quarter late", "late-serious"],
    ["Clear", "Work is in hand and will be done in time", "on-track"],
  ],
  "a standard met": [
    ["Met", "The standard is met in full", "complete"],
    ["Partially met", "Work is in progress and on track", "on-track"],
    ["Not met", "Work is overdue", "late-serious"],
  ],
  "suspended is blue": [
    ["Green", "On target", "on-track"],
    ["Amber", "One month behind", "late-slight"],
    ["Red", "More than one month behind", "late-serious"],
    ["Blue", "Suspended; needs approval", "stopped"],
  ],
  "yellow is on target": [
    ["Red", "Date passed, action not complete", "late-serious"],
    ["Orange", "Not on target for agreed date", "late-slight"],
    ["Yellow", "On target", "on-track"],
  ],
  "done and closed": [
    ["Green", "Recommendation achieved, monitoring no longer required", "complete"],
    ["Amber", "Acceptable progress, keep monitoring", "on-track"],
    ["Red", "Unacceptable progress", "late-serious"],
  ],
  "checked apart from done": [
    ["Purple", "Completed and signed off", "complete-checked"],
    ["Blue", "Completed", "complete"],
    ["Grey", "No longer required", "stopped"],
    ["White", "Not due to start", "not-started"],
  ],
  "three plain words": [
    ["Red", "Not started", "not-started"],
    ["Amber", "In progress", "on-track"],
    ["Green", "Complete", "complete"],
  ],
  "status words as labels": [
    ["Complete", "", "complete"],
    ["Ongoing", "", "on-track"],
    ["Paused", "", "stopped"],
  ],
  percentages: [
    ["Green", "Over 95% of target", "unknown"],
    ["Amber", "Between 80% and 95% of target", "unknown"],
    ["Red", "Below 80% of target", "unknown"],
  ],
  confidence: [
    ["Green", "Delivery highly likely, no major outstanding issues", "unknown"],
    ["Amber", "Feasible, significant issues, resolvable", "unknown"],
    ["Red", "Appears unachievable", "unknown"],
  ],
  spend: [
    ["Green", "Spend on track", "unknown"],
    ["Amber", "Underspent", "unknown"],
    ["Red", "Overspent", "unknown"],
  ],
  risk: [
    ["Red", "High risk", "unknown"],
    ["Amber", "Medium risk", "unknown"],
    ["Green", "Low risk", "unknown"],
  ],
}; // prettier-ignore

describe("what a key's entries mean is read from their words", () => {
  for (const [name, lines] of Object.entries(keys)) {
    it(name, () => {
      const read = stagesOf(lines.map(([label, meaning]) => ({ label, meaning })));
      expect(lines.map(([label], i) => [label, read[i]])).toEqual(lines.map(([label, , stage]) => [label, stage]));
    });
  }

  it("never from the colour: other colours for the same words give the same stages", () => {
    for (const lines of Object.values(keys).filter((each) => each.every(([, meaning]) => meaning !== ""))) {
      const colours = ["Red", "Amber", "Green", "Blue", "Grey"];
      const turned = lines.map(([, meaning], i) => ({ label: colours[(i + 2) % colours.length] ?? "", meaning }));
      expect(stagesOf(turned)).toEqual(lines.map(([, , stage]) => stage));
    }
  });
});
