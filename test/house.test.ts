import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

const root = join(__dirname, "..");

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(root, path)).isDirectory() ? filesUnder(path) : [path];
  });
}

const sources = filesUnder("src").filter((path) => /\.tsx?$/.test(path));
const textOf = (path: string) => readFileSync(join(root, path), "utf8");
/** The code without its comments, so that words in a comment break no rule. */
const codeOf = (path: string) => textOf(path).replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, "$1");

/** Where an import leads, as a path under src: "core/plan/plan". Packages are left out. */
function importsOf(path: string): string[] {
  return [...codeOf(path).matchAll(/(?:from|import\()\s*"(\.[^"]*)"/g)].map((match) =>
    relative(join(root, "src"), join(root, path, "..", match[1] ?? "")),
  );
}

/** The stages of core in the order of the picture: a stage may use those before it and itself. */
const stages = [
  ["grid"],
  ["key", "timescale", "plan"],
  ["sheets"],
  ["recognise"],
  ["rate", "snapshot"],
  ["compare", "schedule", "themes", "rollForward", "programme", "risks"],
  ["check"],
  ["reports"],
  ["jobs"],
];

describe("the house", () => {
  it.each(sources)("%s is at most 300 lines: a longer file holds more than one thing", (path) => {
    expect(textOf(path).split("\n").length).toBeLessThanOrEqual(301);
  });

  it("Excel is named only in src/excel: the workbench answers it, everybody else asks src/excel", () => {
    const naming = sources.filter(
      (path) =>
        !/^src\/(excel|workbench)\//.test(path) && /\bExcel\.(run|Range|Worksheet|RequestContext)\b/.test(codeOf(path)),
    );
    expect(naming).toEqual([]);
  });

  it("nothing that ships imports the workbench: it stands in for Excel, and stays at home", () => {
    const importing = sources.filter(
      (path) => !path.startsWith("src/workbench/") && importsOf(path).some((to) => to.startsWith("workbench")),
    );
    expect(importing).toEqual([]);
  });

  it("src/xlsx reads files for pane and workbench alike, and knows nothing of either", () => {
    const importing = sources.filter(
      (path) => path.startsWith("src/xlsx/") && importsOf(path).some((to) => !/^(xlsx|core)\//.test(to)),
    );
    expect(importing).toEqual([]);
  });

  it("core imports only core: no Office, no DOM, no clock", () => {
    const importing = sources.filter(
      (path) => path.startsWith("src/core/") && importsOf(path).some((to) => !to.startsWith("core/")),
    );
    expect(importing).toEqual([]);
    const clocked = sources.filter(
      (path) => path.startsWith("src/core/") && /new Date\(\)|Date\.now/.test(codeOf(path)),
    );
    expect(clocked).toEqual([]);
  });

  it("the tree of core is the pipeline: a stage imports no later stage", () => {
    const rank = new Map(stages.flatMap((names, at) => names.map((name) => [name, at] as const)));
    const stageOf = (path: string) => /^core\/([^/]+)\//.exec(path)?.[1] ?? "";
    const backwards = sources.flatMap((path) => {
      const own = rank.get(stageOf(relative("src", path)));
      if (own === undefined) return [];
      return importsOf(path)
        .filter((to) => (rank.get(stageOf(to)) ?? 0) > own)
        .map((to) => `${path} imports ${to}`);
    });
    expect(backwards).toEqual([]);
  });

  it("what words mean is told in core/language: elsewhere in core few patterns know words, and none where words are judged", () => {
    const boundaries = sources
      .filter((path) => path.startsWith("src/core/") && !path.startsWith("src/core/language/"))
      .map((path) => ({ path, count: codeOf(path).split("\\b").length - 1 }))
      .filter(({ count }) => count > 0);
    expect(boundaries.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(100);
    expect(boundaries.length).toBeLessThanOrEqual(12);
    const judging = /^src\/core\/(?:timescale|key|rate|check|recognise\/headings)\//;
    expect(boundaries.filter(({ path }) => judging.test(path))).toEqual([]);
  });

  it("nothing is caught only to be logged, and nothing is called a helper", () => {
    expect(sources.filter((path) => /console\.(log|error|warn)/.test(codeOf(path)))).toEqual([]);
    expect(sources.filter((path) => /\/(utils?|helpers?|common|services|misc)[/.]/i.test(path))).toEqual([]);
  });
});
