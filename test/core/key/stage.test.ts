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
  "percentages of the work": [
    ["Green", "76-100% of the action achieved", "unknown"],
    ["Amber", "26% to 75% of the action achieved", "unknown"],
    ["Red", "Less than 25 per cent achieved", "unknown"],
    ["Blue", "100% complete", "complete"],
  ],
  "some lateness allowed": [
    ["Green", "On track or less than one month behind", "on-track"],
    ["Lime", "On target, or slippage of no more than a fortnight", "on-track"],
    ["Amber", "On track but may slip by up to a month", "late-slight"],
    ["Red", "More than three months behind", "late-serious"],
  ],
  "signs for more and less": [
    ["Red", "Milestone missed by 6 weeks+", "late-serious"],
    ["Amber", "Milestone missed by < 6 weeks", "late-slight"],
    ["Green", "No delay", "on-track"],
  ],
  "signs for more and less slippage": [
    ["Red", "Slippage > 3 months", "late-serious"],
    ["Amber", "Slippage < 3 months", "late-slight"],
    ["Green", "On plan", "on-track"],
  ],
  "within so long of the date": [
    ["Red", "Will not be completed within 3 months of the target date", "late-serious"],
    ["Amber", "Will be completed within 3 months of the target date", "late-slight"],
    ["Green", "Will be completed by the target date", "on-track"],
  ],
  "meeting the date": [
    ["Red", "Will not meet the deadline", "late-serious"],
    ["Amber", "May not meet the deadline", "late-slight"],
    ["Green", "Will meet the deadline", "on-track"],
  ],
  "levels of risk": [
    ["Red", "High risk: will not be achieved", "unknown"],
    ["Amber", "Medium risk: may not be achieved in time", "unknown"],
    ["Green", "Low risk: will be achieved in time", "unknown"],
  ],
  "closed undone": [
    ["Blue", "Action achieved", "complete"],
    ["Purple", "Action closed: no longer required", "stopped"],
    ["Grey", "Closed", "complete"],
    ["White", "No work undertaken", "not-started"],
    ["Red", "Not progressing / significant risk of non-delivery", "late-serious"],
    ["Amber", "Progressing but with delays", "late-slight"],
  ],
  "revised or not": [
    ["Red", "Original deadline missed and no revised date agreed", "late-serious"],
    ["Amber", "Original deadline missed but a revised date has been agreed", "late-slight"],
    ["Green", "On track for the original deadline", "on-track"],
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
