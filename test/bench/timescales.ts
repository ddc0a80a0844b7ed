import * as chrono from "chrono-node";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { webpack } from "webpack";
import type * as Ours from "../../src/core/timescale/readTimescale";
import { list, plans, type Expected } from "../core/timescale/list";
import { readAsListed } from "../core/timescale/readAsListed";
import { figure, median, type Figure } from "./figure";

const peerName = "chrono-node en-GB, forwardDate";

/** Dates and their precision alone, so that both can be held against the same list: "2018-10 month; 2018-12-03 day". */
function datesOf(expected: string): string {
  const dates = expected.split("; ").map((one) => one.split(" ").slice(0, 2));
  return dates.flatMap(([iso]) => (iso && iso !== "null" ? [iso] : [])).join("; ");
}

/** The peer's dates at its own precision; a range ends at its end, as ours does. The plan's first day is its reference. */
function peerDates([plan, text]: Expected): string {
  const first = plans[plan]?.from ?? "2020-04-01";
  const reference = new Date(Number(first.slice(0, 4)), Number(first.slice(5, 7)) - 1, Number(first.slice(8)), 12);
  return chrono.en.GB.parse(text, reference, { forwardDate: true })
    .map((result) => {
      const end = result.end ?? result.start;
      const pad = (part: number | null) => String(part).padStart(2, "0");
      const month = `${String(end.get("year"))}-${pad(end.get("month"))}`;
      return end.isCertain("day") || end.isCertain("weekday") ? `${month}-${pad(end.get("day"))}` : month;
    })
    .join("; ");
}

/**
 * Share of the project's list read right, in per cent: same number of dates, same order, same precision, for both. (Kind and
 * forum, which the peer does not know, are held by the tests, not here.)
 */
export function timescalesRight(): Figure {
  const share = (read: (entry: Expected) => string) =>
    (100 * list.filter((entry) => read(entry) === datesOf(entry[2])).length) / list.length;
  const ours = share((entry) => datesOf(readAsListed(entry)));
  const peer = share(peerDates);
  return figure("timescales-right", "%", ours, peer, peerName);
}

const folder = join(__dirname, "../../node_modules/.cache/action-plan/timescales");
const reader = join(__dirname, "../../src/core/timescale/readTimescale");
/** Where the peer lies, which is installed beside the benchmark. */
const british = createRequire(join(__dirname, "package.json")).resolve("chrono-node/en");

/** Code bundled and minified by webpack as the pane is: the path of the bundle, which exports what the code does where it is a library. */
async function bundled(name: string, code: string, isLibrary = false): Promise<string> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.ts`), code);
  const bundle = webpack({
    mode: "production",
    target: ["web", "es2020"],
    context: folder,
    entry: `./${name}.ts`,
    output: { path: folder, filename: `${name}.js`, ...(isLibrary && { library: { type: "commonjs2" } }) },
    resolve: { extensions: [".ts", ".js"], modules: [join(__dirname, "node_modules"), "node_modules"] },
    module: { rules: [{ test: /\.ts$/, loader: "esbuild-loader", options: { target: "es2020" } }] },
  });
  await promisify(bundle.run.bind(bundle))();
  return join(folder, `${name}.js`);
}

function load<T>(path: string): T {
  return createRequire(__filename)(path) as T;
}

/** Strings of the project's list read in a second of the processor, in turns, medians of the rounds; both as a pane would ship them. */
export async function timescalesSpeed(rounds = 15): Promise<Figure> {
  const reference = new Date(2018, 3, 1, 12);
  const texts = list.map(([plan, text]) => ({ text, context: { period: plans[plan] } }));
  const { readTimescale } = load<typeof Ours>(
    await bundled("ours", `export { readTimescale } from ${JSON.stringify(reader)};`, true),
  );
  const { GB } = load<typeof chrono.en>(await bundled("peer", `export { GB } from ${JSON.stringify(british)};`, true));
  const timed = (read: (entry: (typeof texts)[number]) => unknown) => {
    const start = process.cpuUsage();
    for (let again = 0; again < 10; again += 1) texts.forEach(read);
    const { user, system } = process.cpuUsage(start);
    return (texts.length * 10 * 1_000_000) / (user + system);
  };
  const both = Array.from({ length: rounds + 3 }, () => ({
    ours: timed(({ text, context }) => readTimescale(text, context)),
    peer: timed(({ text }) => GB.parse(text, reference, { forwardDate: true })),
  })).slice(3);
  const ours = median(both.map((round) => round.ours));
  const peer = median(both.map((round) => round.peer));
  return figure("timescales-speed", "strings/s", ours, peer, peerName);
}

/** What reading timescales weighs beside the peer's British English, compressed. */
export async function timescalesSize(): Promise<Figure> {
  const weight = async (name: string, code: string) =>
    gzipSync(readFileSync(await bundled(name, code)), { level: 9 }).length;
  const ours = await weight(
    "ours-alone",
    `import { readTimescale } from ${JSON.stringify(reader)}; console.log(readTimescale);`,
  );
  const peer = await weight("peer-alone", `import { GB } from ${JSON.stringify(british)}; console.log(GB);`);
  return figure("timescales-size", "bytes gzip", ours, peer, peerName);
}
