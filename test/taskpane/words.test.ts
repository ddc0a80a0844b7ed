import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { rules } from "../../src/core/check/rules";
import { jobs } from "../../src/core/jobs";
import { sayCause } from "../../src/taskpane/places/Findings";
import { lettersToOffer, reasonsFor } from "../../src/taskpane/places/ColumnsFold";
import { sayUnderstood } from "../../src/taskpane/places/Understood";
import { words } from "../../src/taskpane/words";
import { causes } from "../../src/taskpane/words/causes";
import { untold } from "../../src/taskpane/pages/Help";
import { help } from "../../src/taskpane/words/help";
import { action, finding, plan } from "./samplePlan";

test("what was understood is one sentence", () => {
  const lines = [action(4, "R", "One"), action(5, "A", "Two"), action(6, null, "Two")];
  expect(sayUnderstood(plan(lines))).toBe(
    "3 rating lines, 2 rated, under 2 priorities; key of 4; ratings in column F.",
  );
  expect(sayUnderstood(plan([action(4, null, null)], { key: [], columns: { action: "C" } }))).toBe(
    "1 rating line, 0 rated; no key; no rating column.",
  );
});

test("a key entry that means other than its colour's name leads to expect says so", () => {
  expect(words.sayKeyEntry("G", "Green", "complete")).toBe("G (Green) means completed here, not on track.");
  expect(words.sayKeyEntry("G", "Green", "on-track")).toBe("G (Green) means on track.");
  expect(words.sayKeyEntry("B", "Blue", "not-started")).toBe("B (Blue) means not started.");
  expect(words.sayKeyEntry("X", "X", "unknown")).toBe("X: its words do not say which stage it stands for.");
});

test("one finding speaks for itself, several are counted", () => {
  const one = finding("missing-timescale", "should", "E4", "1.1 has no timescale.");
  expect(sayCause({ rule: one.rule, level: one.level, findings: [one] })).toBe("1.1 has no timescale.");
  expect(sayCause({ rule: one.rule, level: one.level, findings: [one, one] })).toBe("2 actions have no timescale");
});

test("a line for many is a rule's, and a rule without one is counted by its own sentence", () => {
  const ids: readonly string[] = rules.map(({ id }) => id);
  expect(Object.keys(causes).filter((id) => !ids.includes(id))).toEqual([]);
  const one = finding("yours", "may", "E4", "No measure is named.");
  expect(sayCause({ rule: one.rule, level: one.level, findings: [one, one] })).toBe("2 × No measure is named.");
});

test("the columns offered reach beyond those with a role, and a reason stands with its own column", () => {
  const read = plan([], { columns: { action: "AB" } });
  expect(lettersToOffer(read, {}).slice(-3)).toEqual(["AB", "AC", "AD"]);
  expect(reasonsFor("F", read)).toHaveLength(1);
  expect(reasonsFor("A", read)).toHaveLength(0);
});

test("help tells of a button at most once, and of one without a topic by its hint", () => {
  const told = help.sections.flatMap(({ topics }) => topics.flatMap((topic) => topic.jobs ?? []));
  expect(new Set(told).size).toBe(told.length);
  expect(told.filter((id) => !jobs.some((job) => job.id === id))).toEqual([]);
  expect(untold([...jobs, { id: "yours" }]).map(({ id }) => id)).toEqual(["yours"]);
});

test("every word stands in the words folder: no component has any of its own", () => {
  const folder = path.resolve(__dirname, "../../src/taskpane");
  const components = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx$/.test(file));
  const own = components.flatMap((file) => {
    const code = readFileSync(path.join(folder, file), "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
    const inTags = [...code.matchAll(/>\s*([A-Z][a-z]+(?:[ ,.][^<>{}=;()]*)?)\s*</g)].map(([, text]) => text);
    const inNames = [...code.matchAll(/(?:aria-label|title|placeholder|alt)="([^"]+)"/g)].map(([, text]) => text);
    return [...inTags, ...inNames].map((text) => `${file}: ${text ?? ""}`);
  });
  expect(own).toEqual([]);
});
