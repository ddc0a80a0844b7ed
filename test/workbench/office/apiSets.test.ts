import { readFileSync } from "node:fs";
import ts from "typescript";
import { isAtLeast, setOfMember } from "../../../src/workbench/office/claims";
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

/** "RangeAreas.select" → "1.18", as the comments of Microsoft's own types say. */
function setsInTypes(): ReadonlyMap<string, string> {
  const path = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
  const sets = new Map<string, string>();
  const setOf = (node: ts.Node) => {
    const comments = ts.getJSDocCommentsAndTags(node).map((each) => each.getText());
    return /\[Api set: ExcelApi (\d+\.\d+)/.exec(comments.join("\n"))?.[1];
  };
  const walk = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node) && node.name.text !== "Excel") return;
    if (ts.isClassDeclaration(node)) {
      for (const member of node.members) {
        const set = setOf(member) ?? setOf(node);
        const name = `${node.name?.text ?? ""}.${member.name?.getText() ?? ""}`;
        if (set !== undefined && !sets.has(name)) sets.set(name, set);
      }
    }
    ts.forEachChild(node, walk);
  };
  ts.forEachChild(source, walk);
  return sets;
}

test("no member is answered for below the set that Microsoft's types name, the sets of whole types among them", () => {
  const sets = setsInTypes();
  expect([sets.get("RangeAreas.select"), sets.get("RangeAreas.format")]).toEqual(["1.18", "1.9"]);
  const below = objectTypes.flatMap((type) =>
    [...type.properties, ...type.links, ...type.methods].flatMap((member) => {
      const [, level] = setOfMember(type.name, member);
      const named = sets.get(`${type.name}.${member}`);
      return named !== undefined && !isAtLeast(level, named) ? [`${type.name}.${member}: ${level}, not ${named}`] : [];
    }),
  );
  expect(below).toEqual([]);
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
