import fc from "fast-check";
import { findingKey } from "../../../src/core/check/check";
import { rules } from "../../../src/core/check/rules";
import { findingsOf, planOf, type Said } from "./planOf";

const fault: fc.Arbitrary<Said> = fc.constantFrom<Said>(
  {}, { rating: null }, { rating: "A/R" }, { rating: "Nearly" }, { lead: null }, { lead: "TBC" }, { timescale: null }, { timescale: "June 2018" },
  { timescale: "31 June 2018" }, { timescale: "May 2031" }, { action: null }, { ref: null }, { ref: "1" }, { lead: "June 2018" }, { update: null },
  { cells: { lead: "D5", timescale: "E5", rating: "F5" }, ratingCell: "F5", lead: null, timescale: null, rating: null },
); // prettier-ignore
const faulty = fc.array(fault, { minLength: 1, maxLength: 12 }).map((said) => planOf(said));
const levels = ["must", "should", "may"];

it("nothing is told of a plan in good order, however long", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
      expect(findingsOf(planOf(Array.from({ length: count }, () => ({}))))).toEqual([]);
    }),
  );
});

it("findings come worst first, no fact is told twice, and every one says something to somebody", () => {
  fc.assert(
    fc.property(faulty, (plan) => {
      const found = findingsOf(plan);
      const order = found.map(({ level }) => levels.indexOf(level));
      expect(order).toEqual([...order].sort());
      expect(new Set(found.map(findingKey)).size).toBe(found.length);
      for (const { message, cell } of found) {
        expect(message).toMatch(/^[\p{Lu}\p{N}“].*[.?]$/su);
        expect(message).not.toMatch(/undefined|null|NaN/);
        if (cell !== null) expect(cell).toMatch(/^[A-H]\d+$/);
      }
    }),
  );
});

it("a finding that is dismissed is hidden, and no other", () => {
  fc.assert(
    fc.property(faulty, fc.nat(), (plan, at) => {
      const found = findingsOf(plan);
      const one = found[at % Math.max(1, found.length)];
      if (!one) return;
      expect(findingsOf(plan, { settings: { dismissed: [findingKey(one)] } })).toEqual(
        found.filter((each) => each !== one),
      );
    }),
  );
});

it("checking changes nothing and says the same again", () => {
  fc.assert(
    fc.property(faulty, (plan) => {
      const before = JSON.stringify(plan);
      expect(findingsOf(plan)).toEqual(findingsOf(plan));
      expect(JSON.stringify(plan)).toBe(before);
    }),
  );
});

it("two plans of one sheet tell a fact that they share once", () => {
  const plan = planOf([{}], { key: [] });
  const keys = findingsOf(plan, { others: [{ ...plan }] }).filter(({ rule }) => rule === "no-key");
  expect(keys).toHaveLength(1);
});

it("every rule has a name of its own, a title and a reason in a sentence", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, title, why } of rules) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(title).toMatch(/^\p{Lu}[^.]+$/u);
    expect(why).toMatch(/^\p{Lu}.+[.?]$/u);
  }
});
