import fc from "fast-check";
import { sheetName } from "../../../src/core/sheets/sheetName";

describe("a sheet's name", () => {
  it("is one that Excel takes, whatever was wished for, and stays as it is the second time", () => {
    const wished = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.string({ maxLength: 60 }));
    fc.assert(
      fc.property(wished, (text) => {
        const name = sheetName(text);
        expect(name.length).toBeGreaterThanOrEqual(1);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$/);
        expect(name.toLowerCase()).not.toBe("history");
        expect(encodeURIComponent(name)).not.toBe("");
        expect(sheetName(name)).toBe(name);
      }),
    );
  });

  it.each([
    ["BMG summary [Q1] 'draft'", "BMG summary Q1 'draft"],
    [`${"x".repeat(30)}'end`, "x".repeat(30)],
    [`${"x".repeat(30)}😀`, "x".repeat(30)],
    ["History", "Plan sheet"],
    ["''", "Plan sheet"],
  ])("%j becomes %j", (wished, name) => expect(sheetName(wished)).toBe(name));
});
