import type { Key } from "../../../src/core/key/key";
import { codeOfFill, readTyped } from "../../../src/core/key/readRating";

const entry = (code: string, label: string, color: string | null = null) =>
  ({ code, label, meaning: "", color, cell: "A1", stage: "unknown" }) as const;
const key: Key = [
  entry("R", "Red", "FF0000"),
  entry("A", "Amber", "FFC000"),
  entry("G", "Green", "00B050"),
  entry("Grey", "Grey", "FFC000"),
  entry("C", "Clear"),
];

it.each([
  ["R", "R"],
  [" r\u00A0", "R"],
  ["G\n", "G"],
  ["\n\nA", "A"],
  ["a\u200B", "A"],
  ["\u0410", "A"],
  ["\u0421", "C"],
  ["\uFF32", "R"],
  ["Red", "R"],
  ["GREEN", "G"],
  ["grey", "Grey"],
  ["Amber.", "A"],
  ["(R)", "R"],
  ["red - overdue", "R"],
  ["Green: done", "G"],
  ["R (Red)", "R"],
  ["Red RAG", "R"],
])("%j is read as %s", (typed, code) => {
  expect(readTyped(typed, key)).toBe(code);
});

it.each(["", "A/R", "R/A", "Amber/Red", "Red (was Amber)", "N/A", "TBC", "Complete", "Not started", "X", "A bit late", "Greenish", "RR"])(
  "%j is not read as a code",
  (typed) => {
    expect(readTyped(typed, key)).toBeNull();
  },
); // prettier-ignore

it("numbers that are codes are read, whether typed as text or number", () => {
  const numbers: Key = [entry("1", "1"), entry("2", "2")];
  expect(readTyped(1, numbers)).toBe("1");
  expect(readTyped("2 ", numbers)).toBe("2");
  expect(readTyped(3, numbers)).toBeNull();
});

it("a colour alone is a code only where one entry has exactly that colour", () => {
  expect(codeOfFill("FF0000", key)).toBe("R");
  expect(codeOfFill("FFC000", key)).toBeNull();
  expect(codeOfFill("FF0001", key)).toBeNull();
  expect(codeOfFill(undefined, key)).toBeNull();
});
