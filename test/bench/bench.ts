import "./installPeers";
import { alignFigures } from "./align";
import { colourFigures } from "./colour";
import type { Figure } from "./figure";
import { paneReady, paneSize, paneSizeAll } from "./pane";
import { readFigure } from "./read";
import { scaleFigures, scaleNames } from "./scale";
import { syncsFigure } from "./syncs";
import { wordsFigures, wordsNames } from "./words";
import { timescalesRight, timescalesSize, timescalesSpeed } from "./timescales";

/** Figures that are measured together, by the names that ask for them. The list is the order. */
const benches: readonly { readonly names: readonly string[]; readonly run: () => Promise<readonly Figure[]> }[] = [
  { names: ["pane-size"], run: async () => [await paneSize()] },
  { names: ["pane-size-all"], run: async () => [await paneSizeAll()] },
  { names: ["pane-ready"], run: async () => [await paneReady()] },
  {
    names: ["colour-1000-actions", "colour-1000-bytes", "colour-10000-bytes", "colour-10000-actions"],
    run: colourFigures,
  },
  { names: ["read-1200"], run: async () => [await readFigure("read-1200", 1_200, 9)] },
  { names: ["read-10000"], run: async () => [await readFigure("read-10000", 10_000, 5)] },
  { names: ["timescales-right"], run: () => Promise.resolve([timescalesRight()]) },
  { names: ["timescales-speed"], run: async () => [await timescalesSpeed()] },
  { names: ["timescales-size"], run: async () => [await timescalesSize()] },
  { names: wordsNames, run: wordsFigures },
  ...Object.entries(alignFigures).map(([name, measure]) => ({
    names: [name],
    run: () => Promise.resolve([measure()]),
  })),
  {
    names: ["recalculate-1200-syncs"],
    run: async () => [await syncsFigure("recalculate-1200-syncs", 1_200, "recalculate", { asAt: "2018-10-10" })],
  },
  {
    names: ["summary-1200-syncs"],
    run: async () => [
      await syncsFigure("summary-1200-syncs", 1_200, "summary", { asAt: "2018-10-10" }, [
        ["capture", { asAt: "2018-07-11" }],
      ]),
    ],
  },
  { names: ["schedule-syncs"], run: async () => [await syncsFigure("schedule-syncs", 1_200, "schedule")] },
  { names: scaleNames, run: scaleFigures },
];

function row(figure: Figure): string {
  const number = (value: number | null) => (value === null ? "" : Number(value.toPrecision(4)).toString());
  return [
    figure.name.padEnd(26),
    figure.unit.padEnd(12),
    number(figure.ours).padStart(10),
    number(figure.peer).padStart(12),
    number(figure.ratio).padStart(9),
    `  ${figure.peerName ?? ""}`,
  ].join(" ");
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const json = args.includes("--json");
  const names = args.filter((arg) => !arg.startsWith("--"));
  const known = benches.flatMap((bench) => bench.names);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    process.stderr.write(`There is no figure ${unknown.join(", ")}. There are: ${known.join(", ")}.\n`);
    process.exit(2);
  }
  if (!json)
    process.stdout.write(
      `${"figure".padEnd(26)} ${"unit".padEnd(12)} ${"ours".padStart(10)} ${"peer".padStart(12)} ${"ratio".padStart(9)}   peer is\n`,
    );
  for (const bench of benches) {
    if (names.length > 0 && !bench.names.some((name) => names.includes(name))) continue;
    for (const figure of await bench.run()) {
      const isAsked =
        names.includes(figure.name) || names.some((name) => figure.name.startsWith(`${name}-`) && name === "words");
      if (names.length > 0 && !isAsked) continue;
      process.stdout.write(`${json ? JSON.stringify(figure) : row(figure)}\n`);
    }
  }
}

// office.js keeps timers alive: what was asked is measured and printed, so the process ends.
void main().then(() => process.exit(0));
