import { jobs } from "../../../src/core/jobs";
import { runJob, type JobResult } from "../../../src/excel/runJob";
import { help, jobHelp } from "../../../src/workbench/commandLine/help";
import { mannerOf, wrapped } from "../../../src/workbench/commandLine/layOut";
import { options } from "../../../src/workbench/commandLine/options";
import { readArguments } from "../../../src/workbench/commandLine/readArguments";
import { tell } from "../../../src/workbench/commandLine/tell/tell";
import { bigPlan } from "../../support/bigPlan";
import { openInExcel } from "../../support/excel";

const plain = { inColour: false, width: 96 };
const results = new Map<string, JobResult>();

beforeAll(async () => {
  for (const job of ["read", "check", "recalculate", "schedule"]) {
    await openInExcel(bigPlan(30));
    results.set(job, await runJob(job, { asAt: "2018-10-10", everySheet: true }));
  }
});

function toldOf(job: string): { readonly text: string; readonly results: Readonly<Record<string, unknown>> } {
  const result = results.get(job);
  if (!result) throw new Error(`${job} was not run`);
  return { text: tell(result, plain), results: result.results };
}

/** A list of a job's results, as records. */
function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value : [];
}

const inOneLine = (text: string) => text.replace(/\s+/g, " ");

describe("a job speaks to a person", () => {
  test("read names every column by its letter, the key and how many actions have which rating", () => {
    const { text, results: found } = toldOf("read");
    const [plan] = listOf(found["plans"]);
    for (const letter of Object.values(Object(plan?.["columns"])))
      expect(text).toMatch(new RegExp(`^ {4}${letter} {2}`, "m"));
    for (const { label, cell } of listOf(plan?.["key"])) expect(text).toMatch(new RegExp(`${label} .*${cell}`));
    expect(text).toContain(`${listOf(plan?.["actions"]).length} actions`);
  });

  test("check prints every finding with its cell, the worst level first", () => {
    const { text, results: found } = toldOf("check");
    const findings = listOf(found["findings"]);
    expect(findings.length).toBeGreaterThan(3);
    for (const { cell, message } of findings)
      expect(inOneLine(text)).toContain(`${cell ?? "–"} ${inOneLine(String(message))}`);
    const places = ["Needs putting right", "Worth checking", "May be of interest"].map((title) => text.indexOf(title));
    expect(places.filter((at) => at >= 0)).toEqual(places.filter((at) => at >= 0).sort((a, b) => a - b));
  });

  test("recalculate prints every proposal with its reason", () => {
    const { text, results: found } = toldOf("recalculate");
    const proposals = listOf(found["proposals"]);
    expect(proposals.length).toBeGreaterThan(0);
    for (const { cell, why } of proposals) {
      expect(text).toContain(String(cell));
      expect(inOneLine(text)).toContain(String(why));
    }
  });

  test("no line is wider than it may be, and nothing is coloured where that is not wanted", () => {
    for (const job of results.keys()) {
      const { text } = toldOf(job);
      expect(text).not.toContain("\u001B");
      expect(text.split("\n").filter((line) => line.length > plain.width)).toEqual([]);
    }
  });
});

describe("help", () => {
  test("names every job and option, and that of a job only what it takes", () => {
    const text = help(plain);
    for (const { id } of jobs) expect(text).toMatch(new RegExp(`^ {2}${id} `, "m"));
    for (const { name } of options) expect(text).toContain(`--${name}`);
    expect(jobHelp("check", plain)).not.toContain("--accept");
    expect(jobHelp("recalculate", plain)).toContain("--accept");
  });

  test("is asked for alone or behind a job, which then needs no workbook", () => {
    expect(readArguments(["--help"])).toEqual({ ask: "help", job: undefined });
    expect(readArguments(["check", "--help"])).toEqual({ ask: "help", job: "check" });
    expect(readArguments(["--version"])).toEqual({ ask: "version" });
    expect(readArguments([])).toBeUndefined();
    expect(() => readArguments(["paint", "--help"])).toThrow(/no job "paint"/);
  });

  test("every example of a job is a call that is understood", () => {
    for (const { id } of jobs) {
      const call = /plan -- (.*)/.exec(jobHelp(id, plain))?.[1] ?? "";
      const words = (call.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ""));
      expect(readArguments(words)).toMatchObject({ job: id });
    }
  });
});

describe("the manner of speaking", () => {
  test.each([
    [{ isTTY: true, columns: 80 }, {}, { inColour: true, width: 80 }],
    [{ isTTY: true }, { NO_COLOR: "1" }, { inColour: false, width: 96 }],
    [{ isTTY: true, columns: 300 }, { TERM: "dumb" }, { inColour: false, width: 120 }],
    [{}, {}, { inColour: false, width: 96 }],
  ])("%j in %j is %j", (output, environment, manner) => expect(mannerOf(output, environment)).toEqual(manner));

  test("wrapping loses no word, and breaks none", () => {
    const text = "The deadline will be missed by more than three months, superlongword".repeat(3);
    expect(wrapped(text, 20).join(" ")).toBe(text);
  });
});
