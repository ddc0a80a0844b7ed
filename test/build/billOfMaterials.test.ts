import { readFileSync } from "node:fs";
import { join } from "node:path";
import { billOfMaterials, shippedPackages } from "./billOfMaterials";

const root = join(__dirname, "../..");
const read = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8"));
const shipped = shippedPackages(read("package-lock.json"));

describe("what ships", () => {
  it("is under licences that let it be given on without conditions but naming", () => {
    const free = /^\(?(?:MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|CC0-1\.0|Unlicense|BlueOak-1\.0\.0)\b/;
    expect(shipped.filter(({ licence }) => !free.test(licence ?? ""))).toEqual([]);
  });

  it("is held by the lock file to its bytes", () => {
    expect(shipped.length).toBeGreaterThan(10);
    expect(shipped.filter(({ sha512 }) => sha512 === undefined)).toEqual([]);
  });

  it("has all that package.json asks for, and nothing for development", () => {
    const names = new Set(shipped.map(({ name }) => name));
    const { dependencies, devDependencies } = read("package.json");
    for (const name of Object.keys(dependencies)) expect(names).toContain(name);
    for (const name of ["webpack", "jest", "typescript", "fast-check"].filter((each) => each in devDependencies)) {
      expect(names).not.toContain(name);
    }
  });

  it("is told in CycloneDX, each package once", () => {
    const bom = JSON.stringify(billOfMaterials({ name: "action-plan-add-in", version: "0.1.0" }, shipped));
    const refs = [...bom.matchAll(/"bom-ref":"([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(refs).size).toBe(refs.length);
    expect(bom).toContain('"specVersion":"1.6"');
  });
});
