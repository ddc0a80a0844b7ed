import * as daff from "daff";
import { align } from "../../src/core/compare/align";
import type { Version } from "../../src/core/compare/version";
import type { Action } from "../../src/core/plan/plan";
import { hardQuarter, makeTwoVersions, usualQuarter, type Quarter, type TwoVersions } from "./alignPlans";
import { boardVocabulary, nonsenseVocabulary } from "./alignVocabulary";
import { figure, median, type Figure } from "./figure";

const peerName = "daff 1.4.2, default, whole table";
const blankQuarter: Quarter = { ...usualQuarter, numbers: "blank" };

/** The figures on following actions, by name; each is measured when called. */
export const alignFigures: Readonly<Record<string, () => Figure>> = {
  "align-1000": () => timeFigure("align-1000", 1000, 15),
  "align-10000": () => timeFigure("align-10000", 10_000, 5),
  "align-growth": growthFigure,
  "align-blank-1000": blankFigure,
  "align-usual-found": () => shareFigure("align-usual-found", usualQuarter, "found"),
  "align-usual-right": () => shareFigure("align-usual-right", usualQuarter, "right"),
  "align-hard-found": () => shareFigure("align-hard-found", hardQuarter, "found"),
  "align-hard-right": () => shareFigure("align-hard-right", hardQuarter, "right"),
};

function versionOf(label: string, actions: readonly Action[]): Version {
  return { label, asAt: null, key: [], actions };
}

function tableOf(actions: readonly Action[]): daff.TableView {
  const heading = ["No", "Priority", "Outcome", "Action", "Lead", "Timescale", "RAG", "Update"];
  const rows = actions.map((one) =>
    [one.ref, one.band, one.outcome, one.action, one.lead, one.timescale, one.rating, one.update].map(
      (cell) => cell ?? "",
    ),
  );
  return new daff.TableView([heading, ...rows]);
}

function timeOurs(two: TwoVersions): number {
  const [before, after] = [versionOf("before", two.before), versionOf("after", two.after)];
  const start = performance.now();
  align(before, after);
  return performance.now() - start;
}

function timeDaff(two: TwoVersions): number {
  const [before, after] = [tableOf(two.before), tableOf(two.after)];
  const start = performance.now();
  daff.compareTables(before, after).align();
  return performance.now() - start;
}

/** Turn by turn, after one turn each that is not counted. */
function race(rows: number, turns: number): { readonly ours: number; readonly peer: number } {
  const ours: number[] = [];
  const peer: number[] = [];
  for (let turn = 0; turn <= turns; turn += 1) {
    const two = makeTwoVersions(rows, usualQuarter, 100 + turn);
    const times = [timeOurs(two), timeDaff(two)] as const;
    if (turn > 0) ours.push(times[0]);
    if (turn > 0) peer.push(times[1]);
  }
  return { ours: median(ours), peer: median(peer) };
}

function timeFigure(name: string, rows: number, turns: number): Figure {
  const { ours, peer } = race(rows, turns);
  return figure(name, "ms", ours, peer, peerName);
}

/**
 * The exponent of growth from 1,000 to 16,000 rows: the slope of time over rows, both as logarithms. All sizes are run
 * through several times, and the middle slope told: what else the machine does at the time must not pass for growth.
 */
function growthFigure(): Figure {
  const sizes = [1000, 2000, 4000, 8000, 16_000];
  race(1000, 5);
  const turns = [1, 2, 3, 4, 5].map((turn) =>
    sizes.map((rows) => {
      const two = makeTwoVersions(rows, usualQuarter, 300 + turn);
      return { ours: timeOurs(two), peer: timeDaff(two) };
    }),
  );
  const slopes = (who: "ours" | "peer") =>
    turns.map((times) =>
      slope(
        sizes,
        times.map((time) => time[who]),
      ),
    );
  return figure("align-growth", "exponent", median(slopes("ours")), median(slopes("peer")), peerName);
}

function slope(sizes: readonly number[], times: readonly number[]): number {
  const mean = (some: readonly number[]) => some.reduce((a, b) => a + b, 0) / some.length;
  const [xs, ys] = [sizes.map(Math.log), times.map(Math.log)];
  const [x, y] = [mean(xs), mean(ys)];
  const over = xs.reduce((sum, one, k) => sum + (one - x) * ((ys[k] ?? y) - y), 0);
  return over / xs.reduce((sum, one) => sum + (one - x) ** 2, 0);
}

/** Plans without numbers beside plans with them, both ours. */
function blankFigure(): Figure {
  const blank: number[] = [];
  const usual: number[] = [];
  for (let turn = 0; turn <= 15; turn += 1) {
    blank.push(timeOurs(makeTwoVersions(1000, blankQuarter, 200 + turn)));
    usual.push(timeOurs(makeTwoVersions(1000, usualQuarter, 200 + turn)));
  }
  const [ours, peer] = [median(blank.slice(1)), median(usual.slice(1))];
  return figure("align-blank-1000", "ms", ours, peer, "ours, with numbers");
}

/** found: pairs followed of those there are; right: of those told, both in per cent over several plans of 1,000 rows. */
function shareFigure(name: string, quarter: Quarter, share: "found" | "right"): Figure {
  const sum = { ours: { hits: 0, told: 0 }, peer: { hits: 0, told: 0 }, there: 0 };
  for (const words of [boardVocabulary, nonsenseVocabulary]) {
    for (const seed of [1, 2, 3]) {
      const two = makeTwoVersions(1000, quarter, seed, words);
      const followed = align(versionOf("before", two.before), versionOf("after", two.after));
      const order = daff.compareTables(tableOf(two.before), tableOf(two.after)).align().toOrder().getList();
      count(sum.ours, two, followed.pairs);
      count(
        sum.peer,
        two,
        order.filter(({ l, r }) => l > 0 && r > 0).map(({ l, r }) => ({ before: l - 1, after: r - 1 })),
      );
      sum.there += two.truth.filter((origin) => origin >= 0).length;
    }
  }
  const perCent = ({ hits, told }: { hits: number; told: number }) =>
    (100 * hits) / (share === "found" ? sum.there : told);
  const [ours, peer] = [perCent(sum.ours), perCent(sum.peer)];
  return figure(name, "%", ours, peer, peerName);
}

function count(
  sum: { hits: number; told: number },
  two: TwoVersions,
  pairs: readonly { readonly before: number; readonly after: number }[],
): void {
  sum.told += pairs.length;
  sum.hits += pairs.filter((pair) => two.truth[pair.after] === pair.before).length;
}
