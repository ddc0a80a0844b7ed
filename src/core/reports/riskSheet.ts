import { sayRisks } from "../risks/sayRisks";
import type { HighRisks, Risk } from "../risks/riskRegister";
import type { DraftCell, SheetDraft } from "../sheets/sheetDraft";
import { headings, landscape, leadStyle, lines, text, titleStyle } from "./look";
import { tabName, type Paper } from "./paper";

const columns: readonly (readonly [string, number, (risk: Risk, sheet: string) => string | null])[] = [
  ["Ref", 8, ({ ref }) => ref],
  ["Risk", 46, ({ risk }) => risk],
  ["Likelihood", 11, ({ likelihood }) => likelihood],
  ["Impact", 11, ({ impact }) => impact],
  ["Rating", 11, ({ ratings }) => [...new Set(ratings.filter((each) => each !== null))].join(", ") || null],
  ["Owner", 18, ({ owner }) => owner],
  ["Mitigation", 46, ({ mitigation }) => mitigation],
  ["Review", 14, ({ review }) => review],
  ["Status", 14, ({ status }) => status],
  ["Where", 16, ({ row }, sheet) => `${sheet}, row ${row}`],
];

/** The open high risks of the registers beside the plan, in their own words; undefined where there is none to list. */
export function riskSheet(
  paper: Pick<Paper, "label">,
  found: readonly HighRisks[],
  footer: string,
): SheetDraft | undefined {
  const rows = found.flatMap(({ high, register }) => high.map((risk) => ({ risk, sheet: register.sheet })));
  if (rows.length === 0) return undefined;
  // A column that says nothing of any of these risks is left out.
  const said = columns.filter(
    ([name, , of]) => name === "Ref" || rows.some(({ risk, sheet }) => of(risk, sheet) !== null),
  );
  const widths = said.map(([, width]) => width);
  const above: (readonly DraftCell[])[] = [
    [text("Open high risks", titleStyle)],
    ...found.flatMap((each) => lines(sayRisks(each), 130).map((line) => [text(line, leadStyle)])),
  ];
  return {
    name: tabName("BMG risks", paper),
    mark: "bmg-risks",
    mode: "replace-own",
    rows: [
      ...above,
      headings(said.map(([name]) => name)),
      ...rows.map(({ risk, sheet }) => said.map(([, , of]) => text(of(risk, sheet)))),
    ],
    widths,
    frozenRows: above.length + 1,
    print: landscape(widths, footer, above.length + 1),
  };
}
