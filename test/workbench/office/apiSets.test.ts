import { readFileSync } from "node:fs";
import { setOfMember } from "../../../src/workbench/office/claims";
import { objectTypes } from "../../../src/workbench/office/objects/objectTypes";

test("members are said to come with the requirement sets that office.js names for them", () => {
  const source = readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8");
  const known = new Set(objectTypes.map(({ name }) => name));
  const guards = source.matchAll(/_throwIfApiNotSupported\("(\w+)\.(\w+)", "?(\w+)"?, "([\d.]+)"/g);
  const wanted = [...guards].filter(([, type = ""]) => known.has(type));
  expect(wanted.length).toBeGreaterThan(300);
  for (const [, type = "", member = "", set, level] of wanted) {
    const claimed = [type, member, ...setOfMember(type, member)];
    expect(claimed).toEqual([type, member, set === "_defaultApiSetName" ? "ExcelApi" : set, level]);
  }
});

test("what the stand-in answers for is all within ExcelApi 1.14", () => {
  for (const type of objectTypes) {
    for (const member of [...type.properties, ...type.links, ...type.methods]) {
      const [set, level] = setOfMember(type.name, member);
      expect([type.name, member, set, Number(level.split(".")[1]) <= 14]).toEqual([
        type.name,
        member,
        "ExcelApi",
        true,
      ]);
    }
  }
});
