import fc from "fast-check";
import { isPlain, lexicon, moodOf, phrases, readWords, typedAt, wordsIn } from "../../../src/core/language";

const formsOf = (text: string) => readWords(text).words.map(({ text: form }) => form);

describe("a text as words", () => {
  test.each([
    ["Don’t sign-off", ["do", "not", "sign", "off"]],
    ["BMG’s Q3, Dec2018", ["bmg", "q", "3", ",", "dec", "2018"]],
    ["31/03/2019 – 2018/19", ["31/03/2019", "-", "2018/19"]],
    ["4-Mar-19 & 1st", ["4", "-", "mar", "-", "19", "and", "1st"]],
    ["it's n/a\n100%", ["it", "is", "n", "/", "a", "\n", "100", "%"]],
  ])("%s", (text, forms) => expect(formsOf(text)).toEqual(forms));

  test("keeps the place of every word in the text as typed, in order and apart", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        let end = 0;
        for (const { from, to } of readWords(text).words) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test("says the same of any text in capitals, but for how it is typed", () => {
    expect(formsOf("SIGNED OFF BY THE BOARD’S CHAIR")).toEqual(formsOf("signed off by the board's chair"));
  });
});

describe("the notation", () => {
  test.each([
    ["by? the? (end of)? <month> <year>?", "to be done by the end of June 2018", "by the end of June 2018"],
    ["behind ..2 schedule", "behind on the schedule", "behind on the schedule"],
    ["complet*", "nearly completed", "completed"],
    ["planned !(date|time) <word>", "planned work", "planned work"],
    ["~(not|never) done", "it is done", "done"],
    ["done &(by|$)", "done by June", "done"],
    ['"(" <number> ")"', "item (3) here", "(3)"],
    ["^ (is|are)* done $", "is done", "is done"],
    ["n/a", "N/A", "N/A"],
  ])("%s finds in “%s”", (written, text, found) => {
    const match = phrases(written).find(wordsIn(text));
    expect(match && typedAt(wordsIn(text), match.from, match.to)).toBe(found);
  });

  test.each([
    ["behind ..2 schedule", "behind. Now a schedule"],
    ["planned !(date|time)", "planned date"],
    ["~(not|never) done", "never done"],
    ["^ (is|are)* done $", "is done twice"],
    ["<year>", "18"],
  ])("%s finds nothing in “%s”", (written, text) => expect(phrases(written).isIn(text)).toBe(false));

  test("remembers parts by name", () => {
    const line = wordsIn("Report to BMG in Oct 2018");
    const parts = phrases("<when:month> <year>?").find(line)?.parts ?? {};
    expect(parts["when"]).toEqual({ from: 4, to: 5 });
  });

  test("of several lines, the first that fits a place is taken; without one, none", () => {
    expect(phrases("off track\non track").findAll(wordsIn("on track, off track, on course"))).toHaveLength(2);
  });

  test.each(["(a", "a)", "?", "<no such meaning>", "*", "a !/"])("“%s” is refused in a sentence", (written) => {
    expect(() => phrases(written).isIn("a")).toThrow(/phrase/i);
  });

  test("a hostile text takes time by its length alone", () => {
    const phrase = phrases("(a|b)* (a|b)* ..9 (a|b)* c");
    const long = wordsIn("a ".repeat(16_000));
    expect(phrase.find(long)).toBeUndefined();
  });
});

describe("a lexicon", () => {
  const late = lexicon("behind schedule, delay*, meeting(s) missed");
  test.each(["behind schedule", "Delayed", "meetings missed", "meeting missed"])("has “%s”", (text) => {
    expect(late.has(text)).toBe(true);
  });
  test.each(["behind", "late", "meetings"])("has no “%s”", (text) => expect(late.has(text)).toBe(false));
});

describe("mood", () => {
  const done = phrases("completed");
  const mood = (text: string) => moodOf(wordsIn(text), done.find(wordsIn(text)) ?? { from: 0 });
  test.each([
    "It is not yet completed",
    "partly completed",
    "to be completed",
    "once completed",
    "hasn't been completed",
  ])("“%s” is not said plainly", (text) => expect(isPlain(mood(text))).toBe(false));
  test.each(["The audit was completed", "Not started in May. Now completed", "No change; completed"])(
    "“%s” is said plainly",
    (text) => expect(isPlain(mood(text))).toBe(true),
  );
});
