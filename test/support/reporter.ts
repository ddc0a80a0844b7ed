import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { TestError } from "vitest";
import type { Reporter, SerializedError, TestCase, TestModule, Vitest } from "vitest/node";

/** How many test files make one line of progress. */
const filesALine = 30;

/** What brings a browser, by system. */
const bringsBrowser: Partial<Record<NodeJS.Platform, string>> = {
  linux: "sudo apt-get install chromium",
  darwin: "brew install --cask chromium",
  win32: "winget install Google.Chrome",
};

interface Failure {
  readonly title: string;
  readonly errors: readonly (TestError | SerializedError)[];
}

/** Tells of a run what a person reads: how far it is, then each failure with its file and line, one line of totals, and what was left out. */
export default class PlainReporter implements Reporter {
  #root = "";
  #files = 0;
  #done = 0;

  onInit({ config }: Vitest): void {
    this.#root = config.root;
  }

  onTestRunStart(files: readonly unknown[]): void {
    this.#files = files.length;
  }

  onTestModuleEnd(): void {
    this.#done++;
    if (this.#done % filesALine === 0) say(`${this.#done} of ${this.#files} test files are done.`);
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const tests = modules.flatMap((each) => [...each.children.allTests()]);
    const failures = [
      ...modules.flatMap((each) => brokenParts(each)),
      ...tests.flatMap((test) => failureOf(test)),
      ...unhandled.map((error) => ({ title: "outside of any test", errors: [error] })),
    ];
    for (const failure of failures) say(`\n${this.#told(failure)}`);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const leftOut = tests.filter((test) => test.result().state === "skipped" && test.project.name === "browser").length;
    const skipped = count("skipped");
    say("");
    say(`tests: ${count("passed")} passed, ${failures.length} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
    if (leftOut > 0) say(this.#leftOut(leftOut));
  }

  #leftOut(count: number): string {
    const command = bringsBrowser[process.platform] ?? "an installed Chromium, Chrome or Edge";
    return `Left out: ${count} tests in a browser, as no Chromium, Chrome or Edge was found. What brings one: ${command} (CHROME_PATH names one that is elsewhere).`;
  }

  #told({ title, errors }: Failure): string {
    return errors.map((error) => [`FAILED ${this.#placeOf(error)}${title}`, wordsOf(error)].join("\n")).join("\n");
  }

  /** "test/core/plan.test.ts:12  ": the first place in a file of ours. */
  #placeOf({ stacks }: TestError | SerializedError): string {
    const own = (stacks ?? []).map(({ file, line }) => ({ file: relative(this.#root, file), line }));
    const place = own.find(({ file }) => /\.test\.tsx?$/.test(file)) ?? own[0];
    return place ? `${place.file}:${place.line}  ` : "";
  }
}

/** What failed in a file or a group of tests apart from the tests themselves: it could not be loaded, or what goes before them failed. */
function brokenParts(module: TestModule): Failure[] {
  const groups = [...module.children.allSuites()].map((suite) => ({ title: suite.fullName, errors: suite.errors() }));
  return [{ title: module.relativeModuleId, errors: module.errors() }, ...groups].filter(
    ({ errors }) => errors.length > 0,
  );
}

function failureOf(test: TestCase): Failure[] {
  const { state, errors } = test.result();
  return state === "failed"
    ? [{ title: `${test.module.relativeModuleId} > ${test.fullName}`, errors: errors ?? [] }]
    : [];
}

function wordsOf(error: TestError | SerializedError): string {
  const diff = "diff" in error && typeof error.diff === "string" ? error.diff : "";
  const words = [error.message, diff].filter((text) => text !== "").join("\n");
  return stripVTControlCharacters(words === "" ? String(error.name) : words).replace(/^/gm, "  ");
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
