import { runJob } from "../../src/excel/runJob";
import type { WorkbookState } from "../../src/xlsx/state";
import { bigPlan } from "../support/bigPlan";
import { openInExcel } from "../support/excel";
import { officersRule } from "../support/overlays";

/** A plan with a red and an amber rule for each three rows; of each pair some builds of Excel cannot read the second. */
function paired(): WorkbookState {
  const state = bigPlan(12);
  for (let row = 13; row <= 22; row += 3) {
    const area = `F${row}:F${row + 2}`;
    state.sheets[0]?.rules.push(
      officersRule(`red-${row}`, "R", "FF0000", area),
      officersRule(`amber-${row}`, "Amber", "FFC000", area),
    );
  }
  return state;
}

test("rules that Excel cannot tell are left as they are, and the others are tidied", async () => {
  const state = paired();
  const { session } = await openInExcel(state);
  session.twinRulesFail = true;
  const result = await runJob("tidy-rules", { accept: "all" });
  expect(result.trouble).toBeUndefined();
  const kept = state.sheets[0]?.rules.map(({ formula }) => formula) ?? [];
  expect(kept.filter((formula) => formula === '="Amber"')).toHaveLength(4);
  expect(kept.filter((formula) => formula === '="R"').length).toBeLessThanOrEqual(4);
});

test("colouring as one types can be turned on beside them", async () => {
  const { session } = await openInExcel(paired());
  session.twinRulesFail = true;
  expect((await runJob("colour-as-you-type")).trouble).toBeUndefined();
});

test("what is no rule's fault still ends the reading", async () => {
  const { session } = await openInExcel(paired());
  session.beforeRequest = (request) => {
    if (request > 1) session.faults = { failAt: session.actionsSeen + 1, code: "InvalidOperationInCellEditMode" };
  };
  expect((await runJob("tidy-rules", { accept: "all" })).trouble?.sentence).toMatch(/being edited/);
});

test("rules go from the last to the first, so that no place before one that goes is another's", async () => {
  const state = paired();
  const { session } = await openInExcel(state);
  const before = state.sheets[0]?.rules.map(({ id }) => id) ?? [];
  await runJob("tidy-rules", { accept: "all" });
  const gone = session.changes.flatMap((change) => (change.type === "delete-rule" ? [before.indexOf(change.id)] : []));
  expect(gone.length).toBeGreaterThan(1);
  expect(gone).toEqual([...gone].sort((a, b) => b - a));
});
