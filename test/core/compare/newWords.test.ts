import fc from "fast-check";
import { newWords } from "../../../src/core/compare/newWords";

const word = fc.constantFrom(
  "panel",
  "met",
  "in",
  "June",
  "the",
  "Board",
  "agreed",
  "it.",
  "Figures",
  "rose",
  "again.",
);
const text = fc
  .array(
    fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" ")),
    { minLength: 1, maxLength: 4 },
  )
  .map((lines) => lines.join("\n"));
const wordsOf = (some: string) =>
  some
    .split(/\s+/)
    .map((one) => one.replace(/[.]$/, ""))
    .filter((one) => one !== "" && one !== "…");

/** What is in the first more often than in the second. */
function beyond(first: readonly string[], second: readonly string[]): string[] {
  const left = [...second];
  return first.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe("the new words of an update", () => {
  it("are none where it is the same, or the same but for spacing", () => {
    expect(newWords("Panel met.\nAll agreed.", "Panel met. All  agreed. ")).toBe("");
    expect(newWords(null, null)).toBe("");
    expect(newWords("Panel met.", null)).toBe("");
  });

  it("are all of it where there was none", () => {
    expect(newWords(null, "Panel met.\nAll agreed.")).toBe("Panel met.\nAll agreed.");
  });

  it("are the paragraph or sentence added, wherever it stands", () => {
    expect(newWords("Leaflet drafted.", "July: printed and posted.\nLeaflet drafted.")).toBe(
      "July: printed and posted.",
    );
    expect(newWords("Leaflet drafted. Costs awaited.", "Leaflet drafted. Costs came in July. Costs awaited.")).toBe(
      "Costs came in July.",
    );
  });

  it("are the words put into a sentence, so that they can be read", () => {
    const before = "The film has been shown to three ward teams and to the housing office on the estate";
    const after = "The film has been shown to all nine ward teams and to the housing office on the estate this summer";
    expect(newWords(before, after)).toBe("… all nine … this summer");
  });

  it("are the whole sentence where most of it is new", () => {
    expect(newWords("The panel has not met.", "The chair wrote to all partners and the panel sat twice.")).toBe(
      "The chair wrote to all partners and the panel sat twice.",
    );
  });

  it("do not include a last word that only got its full stop", () => {
    expect(newWords("The leaflet is out", "The leaflet is out. Costs came in July.")).toBe("Costs came in July.");
  });

  it("keep a paragraph said twice now and once before", () => {
    expect(newWords("No change.", "No change.\nNo change.")).toBe("No change.");
  });

  it("leave nothing out: every word of the update is new or was there, and none is made up", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const told = wordsOf(newWords(before, after));
        expect(beyond(told, wordsOf(after))).toEqual([]);
        expect(beyond(beyond(wordsOf(after), told), wordsOf(before))).toEqual([]);
      }),
    );
  });

  it("of a text added below are that text", () => {
    fc.assert(
      fc.property(text, (before) => {
        expect(newWords(before, `${before}\nHeard from Cornwall today`)).toBe("Heard from Cornwall today");
      }),
    );
  });
});
