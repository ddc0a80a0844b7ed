import fc from "fast-check";
import { columnLetter } from "../../../src/core/grid/address";
import { recognise } from "../../../src/core/recognise/recognise";
import { bookOfGrids, sayGrid } from "../../support/grid";
import { anyLook, layOut } from "../../support/layOut";
import { meantPlan, type MeantPlan } from "../../support/planModel";

const flat = (plan: MeantPlan) =>
  plan.bands.flatMap((band) =>
    band.aims.flatMap((aim) =>
      aim.actions.map((action) => ({
        band: band.title,
        ref: aim.ref,
        outcome: aim.outcome,
        action: action.text.join("\n"),
        lead: action.lead,
        timescale: action.timescale,
        rating: action.rating,
        update: action.update,
      })),
    ),
  );

it("a plan laid out in any way reads back as the plan that was meant", () => {
  fc.assert(
    fc.property(meantPlan, anyLook, (plan, look) => {
      const laid = layOut(plan, look);
      const { plans } = recognise(bookOfGrids(laid.grids));
      const context = () => `${JSON.stringify(look)}\n${laid.grids.map(sayGrid).join("\n")}`;
      const [read, second] = plans;
      if (!read || second) throw new Error(`Read ${plans.length} plans.\n${context()}`);
      const seen = read.actions.map(({ band, ref, outcome, action, lead, timescale, rating, update }) => ({ band, ref, outcome, action, lead, timescale, rating, update })); // prettier-ignore
      try {
        for (const [role, column] of Object.entries(laid.columns)) expect({ [role]: Object.entries(read.columns).find(([each]) => each === role)?.[1] }).toEqual({ [role]: columnLetter(column) }); // prettier-ignore
        expect(seen).toEqual(flat(plan));
        expect(read.actions.map((action) => action.ratingCell)).toEqual(laid.ratingCells);
        expect(read.bands.map((band) => band.title)).toEqual(plan.bands.map((band) => band.title));
        expect(read.headerRows.length).toBe(laid.headingRows);
        expect(read.title).toBe(plan.title);
        expect(read.period).toEqual({ from: "2018-04-01", to: "2019-03-31", asAt: "2018-07-11" });
        const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);
        expect(
          read.key.map(({ code, label, meaning, color }) => ({ code, label, meaning, color })).sort(byCode),
        ).toEqual(
          plan.key.map(({ code, label, meaning, fill }) => ({ code, label, meaning, color: fill })).sort(byCode),
        );
      } catch (error) {
        throw new Error(`${error instanceof Error ? error.message : ""}\n${context()}`);
      }
    }),
    { numRuns: Number(process.env["RUNS"] ?? 150) },
  );
});
