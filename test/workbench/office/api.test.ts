import { objectTypes } from "../../../src/workbench/office/objects/objectTypes";
import { memberName } from "../../../src/workbench/office/objectPaths";
import { excelFor } from "./excelFor";

/** The real class of that name in office.js. */
async function prototypeOf(name: string): Promise<object> {
  const { Excel: excel } = await excelFor();
  const found = new Map<string, unknown>(Object.entries(excel)).get(name);
  if (typeof found !== "function") throw new Error(`office.js has no Excel.${name}`);
  return found.prototype;
}

function listOf(prototype: object, name: string): readonly unknown[] {
  const list: unknown = Reflect.get(prototype, name);
  return Array.isArray(list) ? list : [];
}

describe.each(objectTypes.map((type) => [type.name, type] as const))("%s", (name, type) => {
  test("has only members that office.js has", async () => {
    const prototype = await prototypeOf(name);
    for (const member of [...type.properties, ...type.links]) {
      const wired = member in prototype || listOf(prototype, "_scalarPropertyNames").includes(member);
      expect([member, wired]).toEqual([member, true]);
    }
    for (const method of type.methods) expect([method, method in prototype]).toEqual([method, true]);
  });

  test("reads properties that travel under the names it expects", async () => {
    const prototype = await prototypeOf(name);
    const names = listOf(prototype, "_scalarPropertyNames");
    const originals = listOf(prototype, "_scalarPropertyOriginalNames");
    for (const property of type.properties.filter((each) => names.includes(each))) {
      expect(memberName(String(originals[names.indexOf(property)]))).toBe(property);
    }
  });

  test("sets only what office.js lets be set", async () => {
    const prototype = await prototypeOf(name);
    const names = listOf(prototype, "_scalarPropertyNames");
    const updateable = listOf(prototype, "_scalarPropertyUpdateable");
    for (const property of type.settable)
      expect([property, updateable[names.indexOf(property)]]).toEqual([property, true]);
  });
});
