import type { DraftCell, SheetDraft } from "../sheets/sheetDraft";
import { bodyStyle, headStyle, headings, sectionStyle, text, titleStyle } from "./look";

/** The sample's key: letter, word, what it means, fill. */
const key = [
  ["R", "Red", "Not expected to be completed within the agreed timescale: late by more than three months", "FF0000"],
  ["A", "Amber", "Slightly behind: the deadline may be missed by up to three months", "FFC000"],
  ["G", "Green", "On track to be completed within the agreed timescale", "00B050"],
  ["B", "Blue", "Completed", "5B9BD5"],
] as const;

const columns = [
  ["Ref", 7],
  ["Action", 46],
  ["Lead", 20],
  ["Timescale", 18],
  ["RAG", 8],
  ["Update", 46],
] as const;

type Line = readonly [
  ref: string,
  action: string,
  lead: string,
  timescale: string,
  rating: string | null,
  update: string,
];

/** Two priorities with something of everything: late, done, on its way, not yet rated, without a date. */
const priorities: readonly (readonly [title: string, lines: readonly Line[]])[] = [
  [
    "Priority 1) Hearing from people",
    [
      [
        "1.1",
        "Ask people who have been through an enquiry what changed for them",
        "Engagement lead",
        "June 2018",
        "G",
        "Questions are written; interviews begin in August.",
      ],
      [
        "1.2",
        "Publish an easy-read guide to raising a concern",
        "Communications group",
        "September 2018",
        "G",
        "The draft went to two readers' groups.",
      ],
      ["1.3", "Report to Board in December 2018 on what people told us", "Engagement lead", "December 2018", null, ""],
    ],
  ],
  [
    "Priority 2) Learning from reviews",
    [
      [
        "2.1",
        "Hold three workshops on the last review's findings",
        "Training group",
        "March 2018",
        "A",
        "One workshop was held; two rooms are still to be found.",
      ],
      [
        "2.2",
        "Agree how agencies show that a lesson has been learnt",
        "Quality group",
        "May 2018",
        "B",
        "Agreed by all agencies and published.",
      ],
      ["2.3", "Audit twenty case files for the voice of the person", "Quality group", "", "A", "The form is agreed."],
    ],
  ],
];

/** A small plan to try everything on, in a sheet of its own. The dates are a year's that is over, so that it never goes stale. */
export function samplePlan(): SheetDraft {
  const keyRows = key.map(([code, label, meaning, fill]): DraftCell[] => [
    { value: code, style: { ...bodyStyle, fill, bold: true, align: "center", fontColor: "000000" } },
    text(`${label}: ${meaning}`),
  ]);
  const fillOf = (code: string | null) => key.find((entry) => entry[0] === code)?.[3];
  const lines = priorities.flatMap(([title, actions]): DraftCell[][] => [
    [{ value: title, style: sectionStyle }],
    ...actions.map((line) =>
      line.map((value, at): DraftCell => {
        const isColoured = at === 4 && line[0] === "2.2";
        const fill = isColoured ? fillOf(line[4]) : undefined;
        return { value: value === "" ? null : value, style: fill === undefined ? bodyStyle : { ...bodyStyle, fill } };
      }),
    ),
  ]);
  const head = [
    [{ value: "Sample action plan 2018-19, as at 11 July 2018", style: titleStyle }],
    [null],
    [{ value: "Key", style: headStyle }],
    ...keyRows,
    [null],
  ];
  return {
    name: "Sample plan",
    mark: "sample-plan",
    mode: "replace-own",
    rows: [...head, headings(columns.map(([name]) => name)), ...lines],
    widths: columns.map(([, width]) => width),
    frozenRows: head.length + 1,
    print: { orientation: "landscape", paper: "A4", fitToWidth: true, footer: "A sample to try" },
  };
}
