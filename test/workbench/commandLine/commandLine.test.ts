import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { strToU8, unzipSync, zipSync } from "fflate";
import { workbookBytesFrom } from "../../../src/workbench/workbook/workbookBytesFrom";
import { emptyWorkbook } from "../../../src/workbench/workbook/emptyWorkbook";
import { bigPlan } from "../../support/bigPlan";

const root = join(__dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "command-line-"));
const file = (name: string) => join(folder, name);

const source = join(root, "src/workbench/commandLine.ts");
const fromSource = [join(root, "node_modules/tsx/dist/cli.mjs"), source];
/** The same, made into one script once: it starts in a tenth of the time. */
const bundle = join(root, `node_modules/.cache/action-plan/command-line-${process.pid}.cjs`);
const bundled = [bundle];

interface Told {
  readonly code: number | null;
  readonly lines: Record<string, unknown>[];
  readonly text: string;
  readonly errors: string;
}

/** Runs the command line in a process of its own. */
function run(script: readonly string[], args: readonly string[]): Told {
  const run = spawnSync(process.execPath, [...script, ...args], { encoding: "utf8", cwd: root });
  const lines = args.includes("--json")
    ? run.stdout.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]))
    : [];
  return { code: run.status, lines, text: run.stdout, errors: run.stderr };
}

const plan = (...args: string[]): Told => run(bundled, args);

beforeAll(() => {
  buildSync({ entryPoints: [source], outfile: bundle, bundle: true, platform: "node", packages: "external" });
  writeFileSync(file("plan.xlsx"), workbookBytesFrom(bigPlan(30)));
  writeFileSync(file("empty.xlsx"), emptyWorkbook());
  const parts = unzipSync(workbookBytesFrom(bigPlan(5)));
  writeFileSync(file("signed.xlsx"), zipSync({ ...parts, "_xmlsignatures/sig1.xml": strToU8("<Signature/>") }));
  writeFileSync(file("letter.xlsx"), "Dear Board");
  writeFileSync(file("encrypted.xlsx"), Buffer.from("d0cf11e0a1b11ae1".padEnd(2048, "0"), "hex"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(bundle);
});

describe("the command line", () => {
  it("is the same from its source, as `npm run plan` runs it", () => {
    const args = ["read", file("letter.xlsx"), file("plan.xlsx"), "--json"];
    expect(run(fromSource, args)).toEqual(run(bundled, args));
  });

  it("prints one object a workbook, and one that fails does not stop the rest", () => {
    const { code, lines, errors } = plan("read", file("letter.xlsx"), file("plan.xlsx"), file("empty.xlsx"), "--json");
    expect(code).toBe(2);
    expect(lines.map((line) => line.file)).toEqual([file("plan.xlsx"), file("empty.xlsx")]);
    expect(lines[0]).toMatchObject({ job: "read", traffic: { syncs: 1 }, kept: [] });
    expect(lines[1]).toMatchObject({ plans: [] });
    expect(errors).toContain("letter.xlsx");
  });

  it("colours into another file, never into the input, and says what it kept", () => {
    const before = readFileSync(file("plan.xlsx"));
    const { code, lines } = plan("recalculate", file("plan.xlsx"), "--json", "--out", file("out.xlsx"));
    expect(code).toBe(0);
    expect(lines[0]).toMatchObject({ kept: ["put-back"] });
    expect(readFileSync(file("plan.xlsx")).equals(before)).toBe(true);
    const again = plan("recalculate", file("out.xlsx"), "--out", file("again.xlsx"));
    expect(again.text).toContain("already had the key's colours");
    expect(readFileSync(file("again.xlsx")).equals(readFileSync(file("out.xlsx")))).toBe(true);
  });

  it("writes nothing where the job was refused", () => {
    const { code, lines } = plan("recalculate", file("empty.xlsx"), "--json", "--out", file("none.xlsx"));
    expect(code).toBe(0);
    expect(lines[0]?.refused).toBeDefined();
    expect(existsSync(file("none.xlsx"))).toBe(false);
  });

  it("says in a sentence where it cannot write, and what it will not write", () => {
    const nowhere = plan("read", file("plan.xlsx"), "--json", "--out", file("no/such/out.xlsx"));
    expect([nowhere.code, nowhere.lines]).toEqual([2, []]);
    expect(nowhere.errors).toMatch(/^--out: \S+out\.xlsx could not be written \(ENOENT\)\.\n/);
    const signed = plan("recalculate", file("signed.xlsx"), "--out", file("unsigned.xlsx"));
    expect([signed.code, existsSync(file("unsigned.xlsx"))]).toEqual([1, false]);
    expect(signed.errors).toMatch(/signed\.xlsx: This workbook is digitally signed, .*\.\n$/);
  });

  it("helps whoever asks, and whoever says nothing, who ends with 2", () => {
    expect(plan("--help")).toMatchObject({ code: 0, errors: "", text: expect.stringContaining("recalculate") });
    expect(plan()).toMatchObject({ code: 2, text: expect.stringContaining("recalculate") });
    expect(plan("--version").text).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("refuses to write over its input, by whatever name", () => {
    copyFileSync(file("plan.xlsx"), file("own.xlsx"));
    symlinkSync(file("own.xlsx"), file("alias.xlsx"));
    for (const out of [file("own.xlsx"), file("alias.xlsx")]) {
      const { code, errors } = plan("recalculate", file("own.xlsx"), "--out", out);
      expect([code, errors]).toEqual([2, expect.stringContaining("never written to")]);
    }
  });

  it.each([
    ["an encrypted workbook", ["read", "encrypted.xlsx"], /password|encrypted/i],
    ["a file that is not there", ["read", "nowhere.xlsx"], /no such file/],
    ["an unknown job", ["colour", "plan.xlsx"], /no job/],
    ["a day that is none", ["read", "plan.xlsx", "--as-at", "2018-02-30"], /--as-at/],
    ["an option that is none", ["read", "plan.xlsx", "--colour"], /colour/],
  ])("says in a sentence what is wrong with %s, and ends with 2", (_, [job = "", name = "", ...options], sentence) => {
    const { code, errors } = plan(job, file(name), ...options);
    expect(code).toBe(2);
    expect(errors).toMatch(sentence);
  });
});
