import fc from "fast-check";
import { countByPriority, countRatings } from "../../src/taskpane/facts/countRatings";
import { findingName, foldFindings } from "../../src/taskpane/facts/foldFindings";
import { action, finding, plan } from "./samplePlan";

const ratings = fc.array(fc.constantFrom("R", "A", "G", "C", "not in the key", null), { maxLength: 40 });

test("every line is counted once, in the whole and by priority", () => {
  fc.assert(
    fc.property(
      ratings,
      fc.array(fc.constantFrom("One", "Two", null), { minLength: 40, maxLength: 40 }),
      (codes, bands) => {
        const counted = plan(codes.map((code, at) => action(at + 4, code, bands[at] ?? null)));
        const whole = countRatings(counted);
        const sum = (counts: typeof whole.counts) => counts.reduce((total, each) => total + each.count, 0);
        expect(sum(whole.counts)).toBe(codes.length);
        const groups = countByPriority(counted);
        expect(groups.reduce((total, group) => total + group.total, 0)).toBe(codes.length);
        for (const group of groups) expect(sum(group.counts)).toBe(group.total);
      },
    ),
  );
});

test("counts stand in the key's order with the unrated last", () => {
  const { counts } = countRatings(plan([action(4, null), action(5, "C"), action(6, "R"), action(7, "?")]));
  expect(counts.map(({ entry, count }) => [entry?.code ?? null, count])).toEqual([
    ["R", 1],
    ["C", 1],
    [null, 2],
  ]);
});

const findings = fc.array(
  fc.record({
    rule: fc.constantFrom("missing-timescale", "missing-lead", "duplicate-number"),
    level: fc.constantFrom("must" as const, "should" as const, "may" as const),
    row: fc.integer({ min: 4, max: 30 }),
  }),
);

test("folding loses no finding but the dismissed ones, and puts the worst first", () => {
  fc.assert(
    fc.property(findings, (parts) => {
      const all = parts.map(({ rule, level, row }) => finding(rule, level, `E${row}`));
      const dismissed = all.slice(0, 2).map(findingName);
      const causes = foldFindings(all, dismissed);
      const left = all.filter((each) => !dismissed.includes(findingName(each)));
      expect(causes.flatMap((cause) => cause.findings)).toHaveLength(left.length);
      const order = causes.map(({ level }) => ["must", "should", "may"].indexOf(level));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }),
  );
});
