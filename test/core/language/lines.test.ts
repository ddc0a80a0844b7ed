import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readLines } from "./lines/readLines";

const files = readdirSync(join(__dirname, "lines")).filter((file) => file.endsWith(".tsv"));

const roles = "ref outcome action lead team measure timescale rating update band other";
const stages = "on-track late-slight late-serious complete complete-checked not-started stopped unknown";
const deadline =
  /^(?:\d{4}-\d\d(?:-\d\d)? (?:day|month|quarter|open-ended)|null (?:open-ended|relative|none))(?: [^;]+)?$/;

/** What a line of a group can mean. */
const isMeaning: Readonly<Record<string, (meaning: string) => boolean>> = {
  "headings.tsv": (meaning) => roles.split(" ").includes(meaning),
  "keyEntries.tsv": (meaning) => stages.split(" ").includes(meaning),
  "updates.tsv": (meaning) => ["done", "not begun", "new date", "nothing"].includes(meaning),
  "sittings.tsv": (meaning) => meaning === "joint" || meaning === "single",
  "frequencies.tsv": (meaning) => meaning === "none" || Number(meaning) > 0,
  "forums.tsv": (meaning) => meaning.split("; ").every((name) => name !== ""),
  "timescales.tsv": (meaning) => meaning === "" || meaning.split("; ").every((one) => deadline.test(one)),
};

describe("the lines that words are judged by", () => {
  test.each(files)("%s: each text once, each meaning one of its group's, about half of them set aside", (file) => {
    const { made, aside } = readLines(file);
    const all = [...made, ...aside];
    expect(new Set(all.map(({ text }) => text.toLowerCase())).size).toBe(all.length);
    expect(all.filter(({ meaning }) => !isMeaning[file]?.(meaning))).toEqual([]);
    expect(aside.length / all.length).toBeGreaterThan(0.3);
    expect(aside.length / all.length).toBeLessThan(0.7);
  });
});
