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

  it("keeps a date at its end whole, however long the words before it are", () => {
    const day = fc.constantFrom("11 September 2025", "September 2025", "Q2 2018-19", "2018", "3rd Nov 2024");
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z ]{0,50}$/), day, (words, date) => {
        const name = sheetName(`${words} ${date}`);
        expect(name.endsWith(date)).toBe(true);
        expect(name.length).toBeLessThanOrEqual(31);
      }),
    );
  });

  it.each([
    ["BMG summary [Q1] 'draft'", "BMG summary Q1 'draft"],
    [`${"x".repeat(30)}'end`, "x".repeat(30)],
    [`${"x".repeat(30)}😀`, "x".repeat(30)],
    ["BMG exceptions 11 September 2025", "BMG exception 11 September 2025"],
    ["Comparison of both halves of Q3 2024-25", "Comparison of both h Q3 2024-25"],
    ["History", "Plan sheet"],
    ["''", "Plan sheet"],
  ])("%j becomes %j", (wished, name) => expect(sheetName(wished)).toBe(name));
});
