import { compare } from "../../../src/core/compare/compare";
import { trails } from "../../../src/core/compare/trail";
import { versionOf } from "../../../src/core/compare/version";
import { recognise } from "../../../src/core/recognise/recognise";
import { meetingPapers } from "../../../src/core/reports";
import { historyDraft } from "../../../src/core/snapshot/historyDraft";
import { draftGrid } from "../../support/draftGrid";
import { bookOfGrids } from "../../support/grid";
import { samplePlan } from "../../support/samplePlan";

const samples = ["adults-board-2018", "children-partnership-2019", "coloured-words-beside", "scale-below"];
const asAt = "2018-07-11";

function draftsOf(name: string) {
  const plan = samplePlan(name);
  const version = versionOf(plan, "BMG 11 July 2018", asAt);
  const paper = {
    plan,
    comparison: compare(version, version),
    trails: trails([version]),
    asAt,
    label: "BMG 11 July 2018",
    comparedWith: "Compared with BMG 11 July 2018, as agreed.",
    proposals: [],
    aliases: {},
  };
  const head = { name: "BMG 11 July 2018", asAt, state: "as agreed" } as const;
  return [...meetingPapers.map((draft) => draft(paper)), historyDraft([plan], head, false)];
}

it.each(samples)("the papers and the history made from %s are no plans, though nothing marks them", (name) => {
  for (const draft of draftsOf(name)) {
    const { plans } = recognise(bookOfGrids([draftGrid(draft)]));
    expect({ sheet: draft.name, read: plans.map((plan) => plan.recognition) }).toEqual({ sheet: draft.name, read: [] });
  }
});
