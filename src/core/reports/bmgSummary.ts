import { cellAddress } from "../grid/address";
import { sayDay } from "../grid/day";
import type { DraftCell, SheetDraft } from "../sheets/sheetDraft";
import { asks } from "./asks";
import { countsTable } from "./countsTable";
import { landscape, leadStyle, lines, sectionStyle, text, titleStyle } from "./look";
import { standing, tabName, type Paper } from "./paper";

const lineWidth = 118;

function paragraph(sentence: string): (readonly DraftCell[])[] {
  return lines(sentence, lineWidth).map((line) => [text(line, leadStyle)]);
}

/** Page one of the meeting's paper: what BMG is asked to do, ratings by priority, and their chart. */
export function bmgSummary(paper: Paper): SheetDraft {
  const { plan, comparison } = paper;
  const counts = countsTable(paper);
  const title = `${standing(plan)}BMG summary: ${plan.title ?? plan.sheet}`;
  const asAt = paper.asAt === null ? "" : `As at ${sayDay(paper.asAt)}. `;
  const above: (readonly DraftCell[])[] = [
    [text(title, titleStyle)],
    ...paragraph(`${asAt}${paper.comparedWith}`),
    ...paragraph(`${comparison.adds}. ${comparison.moved}`),
    ...[...comparison.say, ...(paper.remarks ?? [])].flatMap(paragraph),
    [],
    [text("BMG is asked to", sectionStyle)],
    ...asks(paper).flatMap((ask, at) => paragraph(`${at + 1}. ${ask}`)),
    [],
    [text("Ratings by priority now, with the previous meeting in brackets", sectionStyle)],
  ];
  const headerRow = above.length + 1;
  const lastGroup = headerRow + counts.rows.length - 1;
  const width = counts.head.length;
  const chartTop = headerRow + counts.rows.length + 2;
  const chartRows = Math.min(30, 6 + 2 * counts.rows.length);
  const widths = [44, ...counts.head.slice(1).map(() => 11)];
  const hasChart = plan.key.length > 0 && lastGroup > headerRow;
  return {
    name: tabName("BMG summary", paper),
    mark: "bmg-summary",
    mode: "replace-own",
    rows: [...above, counts.head, ...counts.rows],
    widths,
    charts: hasChart
      ? [
          {
            kind: "stacked-bar",
            title: "Ratings by priority",
            source: `A${headerRow}:${cellAddress(lastGroup, plan.key.length + 1)}`,
            colors: counts.colors,
            from: `A${chartTop}`,
            to: cellAddress(chartTop + chartRows, width),
          },
        ]
      : [],
    print: landscape(widths, `${paper.label}. ${paper.comparedWith}`, headerRow),
  };
}
