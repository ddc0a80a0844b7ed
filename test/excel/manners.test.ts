import { jobs } from "../../src/core/jobs";
import { readPlans } from "../../src/excel/readPlans";
import { runJob, type RunOptions } from "../../src/excel/runJob";
import { manners, usualAnswering, type Answering } from "../../src/workbench/office/manners";
import { cellKey, type WorkbookState } from "../../src/xlsx/state";
import { bigPlan } from "../support/bigPlan";
import { openInExcel, shown } from "../support/excel";

const actions = 24;
const ratings = 6;

/** A plan with what the reports are about: ratings filled white and filled red by hand among those without a fill, and merged areas. */
function planOfReports(): WorkbookState {
  const state = bigPlan(actions);
  const [sheet] = state.sheets;
  if (!sheet) throw new Error("A workbook has a sheet.");
  const fills = [undefined, "FFFFFF", "FF0000", undefined, "FFFFFF"];
  let row = 12;
  for (const fill of fills) {
    while (typeof sheet.cells.get(cellKey(row, ratings))?.value !== "string") row++;
    const cell = sheet.cells.get(cellKey(row, ratings));
    if (cell && fill !== undefined) sheet.cells.set(cellKey(row, ratings), { ...cell, look: { ...cell.look, fill } });
    row++;
  }
  // One lead for two actions, by a merged cell.
  sheet.cells.delete(cellKey(15, 4));
  sheet.merges.push({ top: 1, left: 1, bottom: 2, right: 7 }, { top: 14, left: 4, bottom: 15, right: 4 });
  return state;
}

const october = { asAt: "2018-10-10" } as const;
const options: Readonly<Record<string, RunOptions>> = {
  recalculate: { asAt: "2019-03-31", accept: "all" },
  capture: { ...october, label: "October" },
  "insert-key": { preset: "board" },
  "tidy-rules": { accept: "all" },
  circulate: { replace: true },
};

/** What the workbook shows, what the job said, and what it shows when the run was put back. */
async function outcomeIn(answering: Answering, job: string) {
  const state = planOfReports();
  const { session } = await openInExcel(state);
  session.answering = answering;
  await runJob("capture", { asAt: "2018-07-11", label: "July" });
  if (job === "put-back") await runJob("recalculate", { asAt: "2019-03-31", accept: "all" });
  const { say, trouble, refused } = await runJob(job, options[job] ?? october);
  const after = shown(state);
  const back = job === "put-back" ? undefined : await runJob("put-back");
  return { trouble, refused, say, after, backTrouble: back?.trouble, back: shown(state) };
}

/** A white fill for none, where the manner of answering tells no difference. */
const withoutWhite = (text: string) => text.replaceAll('"FFFFFF"', "null");

const known = new Map<string, ReturnType<typeof outcomeIn>>();

/** What a job comes to where Excel answers as usual, run once for all manners. */
function usualOutcome(job: string): ReturnType<typeof outcomeIn> {
  const found = known.get(job) ?? outcomeIn(usualAnswering, job);
  known.set(job, found);
  return found;
}

const notTaken = /fit one page wide/;

describe.each(manners.map((manner) => [manner.id, manner] as const))(
  "every job where Excel answers %s",
  (id, { answering }) => {
    it.each(jobs.map((job) => [job.id]))("%s comes to the same, and so does putting it back", async (job) => {
      const expected = await usualOutcome(job);
      const found = await outcomeIn(answering, job);
      const even = (outcome: typeof found) => ({
        ...outcome,
        say: outcome.say.filter((sentence) => !notTaken.test(sentence)),
        ...(id === "white-untold" ? { after: withoutWhite(outcome.after), back: withoutWhite(outcome.back) } : {}),
      });
      expect(even(found)).toEqual(even(expected));
      expect(found.trouble).toBeUndefined();
    });

    it("the pane reads the same", async () => {
      const readIn = async (by: Answering) => {
        const { session } = await openInExcel(planOfReports());
        session.answering = by;
        return readPlans(october);
      };
      const [expected, found] = [await readIn(usualAnswering), await readIn(answering)];
      expect(found).toEqual(expected);
      expect(found.plans[0]?.actions.length).toBe(actions);
    });
  },
);

const small: readonly (readonly ["error" | "null", number])[] = [["error", 60], ["null", 60], ["null", 200]]; // prettier-ignore

it.each(small)(
  "a sheet of which Excel gives no more than a part at once, with %s for more than %i cells, is read as ever",
  async (beyondMostCells, mostCells) => {
    const readIn = async (by: Answering) => {
      const { session } = await openInExcel(planOfReports());
      session.answering = by;
      return readPlans(october);
    };
    const expected = await readIn(usualAnswering);
    const found = await readIn({ ...usualAnswering, beyondMostCells, mostCells });
    expect(found).toEqual(expected);
  },
);
