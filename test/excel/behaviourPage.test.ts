import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { usedMembers } from "./usedMembers";

const root = join(__dirname, "../..");
const page = readFileSync(join(root, "docs/excel-behaviour.md"), "utf8");
const called = [...new Set(usedMembers(root).map(({ member }) => member))].sort();
const [, byMember = ""] = page.split("## Member by member");

/** The lines of the page's table: member, Microsoft's words, reports, what covers it. */
const lines = byMember
  .split("\n")
  .filter((line) => /^\| \w+\.\w+ /.test(line))
  .map((line) => line.split(" | ").map((cell) => cell.replace(/^\||\|$/g, "").trim()));

describe("docs/excel-behaviour.md", () => {
  it("has one line for each member that is called, and none for one that is not", () => {
    expect(lines.map(([member]) => member)).toEqual(called);
  });

  it("says of each what Microsoft's page says, what is reported, and what covers it", () => {
    for (const [member, ...cells] of lines) {
      expect([member, cells.length, cells.filter((cell) => cell === "")]).toEqual([member, 3, []]);
      expect(cells[2]).toMatch(/`(?:test|src)\/|\*\*open\*\*|every job|each manner|kept under|types are read/);
    }
  });

  it("names no file that is not there", () => {
    const named = [...page.matchAll(/`((?:test|src)\/[\w/.]+\.ts)`/g)].flatMap(([, file]) => file ?? []);
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});
