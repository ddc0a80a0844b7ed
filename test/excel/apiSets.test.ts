import { readFileSync } from "node:fs";
import { join } from "node:path";
import { apiSetsPage, isAbove, usedMembers } from "./usedMembers";

const root = join(__dirname, "../..");
const floor = "1.14";
const used = usedMembers(root);

/** Without what only sets the table straight. */
const bare = (page: string) => page.replace(/[ \t]+/g, " ").replace(/-{3,}/g, "---");

describe("the Excel API sets that are used", () => {
  it("are none above the floor, unless Excel is asked first whether it has them", () => {
    expect(used.filter(({ set, isAsked }) => isAbove(set, floor) && !isAsked)).toEqual([]);
  });

  it("are found by what the compiler knows: well-known members are among them", () => {
    const members = new Set(used.map(({ member, set }) => `${member} ${set}`));
    for (const known of [
      "Range.getCellProperties 1.9",
      "Range.getMergedAreasOrNullObject 1.13",
      "Worksheet.getRanges 1.9",
    ]) {
      expect(members).toContain(known);
    }
  });

  it("are listed in docs/api-sets.md (npx tsx test/excel/writeApiSets.ts writes it anew)", () => {
    const page = readFileSync(join(root, "docs/api-sets.md"), "utf8");
    expect(bare(page)).toBe(bare(apiSetsPage(used, floor)));
  });
});

test("1.14 is above 1.9, and what is only online above all", () => {
  expect([isAbove("1.14", "1.9"), isAbove("1.9", "1.14"), isAbove("1.14", "1.14"), isAbove("ExcelApiOnline 1.1", "1.14")]).toEqual([true, false, false, true]); // prettier-ignore
});
