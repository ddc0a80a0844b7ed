import { sayMovement } from "../compare/movement";
import { cited } from "../plan/cite";
import { sayDay } from "../grid/day";
import type { DraftCell, SheetDraft } from "../sheets/sheetDraft";
import { asks } from "./asks";
import { headings, leadStyle, lines, ratingCell, text, titleStyle } from "./look";
import { standing, tabName, type Paper } from "./paper";

/** Six columns that make 17 cm together: an A4 portrait page between its margins. */
const widths = [7, 27, 12, 12, 11, 18];

/** A table that pastes into an A4 portrait paper as a proper table, under the headline sentences. */
export function forWord(paper: Paper): SheetDraft {
  const { plan, comparison } = paper;
  const pairs = new Map(comparison.pairs.map((pair) => [pair.after, pair]));
  const sentences = [
    `${paper.asAt === null ? "" : `As at ${sayDay(paper.asAt)}. `}${paper.comparedWith}`,
    `${comparison.adds}. ${comparison.moved}`,
    ...asks(paper),
  ];
  const above = [
    [text(`${standing(plan)}${plan.title ?? plan.sheet}: progress`, titleStyle)],
    ...sentences.flatMap((sentence) => lines(sentence, 95).map((line) => [text(line, leadStyle)])),
  ];
  const rows = plan.actions.map((action): readonly DraftCell[] => {
    const pair = pairs.get(action);
    return [
      text(cited(action)),
      text(action.action),
      text(action.lead),
      text(action.timescale),
      ratingCell(
        plan.key.find((entry) => entry.code === action.rating),
        action.ratingTyped,
      ),
      text(pair === undefined ? "New in the plan" : sayMovement(pair.movement, pair.ratingChanged)),
    ];
  });
  const headerRow = above.length + 1;
  return {
    name: tabName("For Word", paper),
    mark: "for-word",
    mode: "replace-own",
    rows: [...above, headings(["Ref", "Action", "Lead", "Timescale", "RAG", "Since last meeting"]), ...rows],
    widths,
    print: {
      orientation: "portrait",
      paper: "A4",
      fitToWidth: true,
      repeatRows: [headerRow, headerRow],
      footer: `${paper.label}. ${paper.comparedWith}`,
    },
  };
}
