import fc from "fast-check";
import { compare } from "../../../src/core/compare/compare";
import { trails } from "../../../src/core/compare/trail";
import { versionOf } from "../../../src/core/compare/version";
import type { Plan } from "../../../src/core/plan/plan";
import { meetingPapers } from "../../../src/core/reports";
import { countsTable } from "../../../src/core/reports/countsTable";
import { meetingHeading, standing, type Paper } from "../../../src/core/reports/paper";
import { sheetName } from "../../../src/core/sheets/sheetName";
import { draftTexts } from "../../support/draftGrid";
import { samplePlan } from "../../support/samplePlan";

const plan = samplePlan("adults-board-2018");

/** The plan at the next meeting: some ratings changed, some actions gone, some new. */
function later(ratings: readonly (string | null)[], gone: readonly number[], fresh: number): Plan {
  const actions = plan.actions
    .map((action, at) => ({
      ...action,
      rating: ratings[at % ratings.length] ?? action.rating,
      update: `${action.update ?? ""} More.`,
    }))
    .filter((_, at) => !gone.includes(at));
  const template = plan.actions[0];
  const added = template
    ? Array.from({ length: fresh }, (_, at) => ({
        ...template, row: 200 + at, rows: [200 + at, 200 + at] as const, ref: `9.${at + 1}`, sub: null,
        action: `Quite another piece of work number ${at + 1} on housing allocations`, outcome: "Homes are safe", lead: "Housing",
      })) // prettier-ignore
    : [];
  return { ...plan, actions: [...actions, ...added] };
}

function paperOf(now: Plan): Paper {
  const before = versionOf(plan, "BMG 11 July 2018", "2018-07-11");
  const after = versionOf(now, "BMG 10 October 2018", "2018-10-10");
  return {
    plan: now,
    comparison: compare(before, after),
    trails: trails([before, after]),
    asAt: "2018-10-10",
    label: "BMG 10 October 2018",
    comparedWith: "Compared with BMG 11 July 2018, as agreed.",
    proposals: [],
    aliases: {},
  };
}

const nextMeeting = fc
  .record({
    ratings: fc.array(fc.constantFrom("C", "R", "A", "G", "B", null), { minLength: 1, maxLength: 9 }),
    gone: fc.uniqueArray(fc.nat(plan.actions.length - 1), { maxLength: 4 }),
    fresh: fc.nat(3),
  })
  .map(({ ratings, gone, fresh }) => paperOf(later(ratings, gone, fresh)));

describe("the meeting's papers", () => {
  it("are tidy: a title in A1, widths for every column, names that Excel takes, and a page set-up", () => {
    fc.assert(
      fc.property(nextMeeting, (paper) => {
        for (const draft of meetingPapers.map((draw) => draw(paper))) {
          expect(draftTexts(draft)[0]?.[0]).toContain(plan.title);
          expect(sheetName(draft.name)).toBe(draft.name);
          expect(Math.max(...draft.rows.map((row) => row.length))).toBeLessThanOrEqual(draft.widths.length);
          expect(draft.print?.fitToWidth).toBe(true);
          expect(draft.print?.footer).toContain(paper.label);
        }
      }),
      { numRuns: 15 },
    );
  });

  it("count every action once: the groups add up to the total, and the ratings to the group", () => {
    fc.assert(
      fc.property(nextMeeting, (paper) => {
        const { rows } = countsTable(paper);
        const numbers = rows.map((row) =>
          row.slice(1).map((cell) => Number((typeof cell === "object" && cell !== null ? cell.value : cell) ?? 0)),
        );
        const total = numbers.at(-1) ?? [];
        const codes = paper.plan.key.length + 1;
        expect(total[codes]).toBe(paper.plan.actions.length);
        for (const row of numbers) expect(row.slice(0, codes).reduce((a, b) => a + b, 0)).toBe(row[codes]);
        for (let at = 0; at <= codes; at++) {
          expect(numbers.slice(0, -1).reduce((sum, row) => sum + (row[at] ?? 0), 0)).toBe(total[at]);
        }
      }),
    );
  });

  it("the comparison has a row for every action of either meeting", () => {
    fc.assert(
      fc.property(nextMeeting, (paper) => {
        const draft = meetingPapers[2]?.(paper);
        expect(draft?.rows).toHaveLength(3 + paper.plan.actions.length + paper.comparison.removed.length);
      }),
      { numRuns: 15 },
    );
  });

  it("the exceptions hold every late action, the worst first, and none that is done and not late", () => {
    const paper = paperOf(later(["R", "A", "G", "B", "C"], [], 0));
    const listed = draftTexts(
      meetingPapers[1]?.(paper) ?? { name: "", mark: "", rows: [], widths: [], mode: "append" },
    ).slice(3);
    const late = paper.plan.actions.filter((action) => action.rating === "R" || action.rating === "A").length;
    const because = listed.map((row) => row[0] ?? "");
    expect(because.filter((text) => /^(Red|Amber)/.test(text))).toHaveLength(late);
    expect(because.map((text) => (text.startsWith("Red") ? 0 : text.startsWith("Amber") ? 1 : 2))).toEqual(
      because.map((text) => (text.startsWith("Red") ? 0 : text.startsWith("Amber") ? 1 : 2)).sort(),
    );
    const codes = new Set(listed.map((row) => row[7]));
    expect(codes.has("G Green")).toBe(false);
  });

  it("the table for Word has at most six columns that fit 17 cm", () => {
    const draft = meetingPapers[3]?.(paperOf(plan));
    const points = (draft?.widths ?? []).reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0);
    expect(draft?.widths.length).toBeLessThanOrEqual(6);
    expect(points / 28.35).toBeLessThanOrEqual(17.3);
  });

  it("carry over that the plan is a draft or a proposal, and head columns by meeting", () => {
    expect(standing({ ...plan, title: "DRAFT Business Plan" })).toBe("Draft ");
    expect(standing({ ...plan, title: "Business plan (proposal)" })).toBe("Proposed ");
    expect(standing(plan)).toBe("");
    expect(meetingHeading({ label: "BMG", asAt: "2018-07-11" })).toBe("Jul 18");
    expect(meetingHeading({ label: "RAG Q1", asAt: null })).toBe("RAG Q1");
  });
});
