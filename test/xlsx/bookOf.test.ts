import { recognise } from "../../src/core/recognise/recognise";
import { bookOf } from "../../src/xlsx/bookOf";
import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { workbookBytesFrom } from "../../src/workbench/workbook/workbookBytesFrom";
import { bigPlan } from "../support/bigPlan";

test("a file reads as the plan that was saved in it, its hidden sheets listed and not read", async () => {
  const state = bigPlan(30);
  const [plan] = state.sheets;
  if (!plan) throw new Error("The plan has no sheet.");
  state.sheets.push({
    ...plan,
    id: "{00000000-0001-0000-0500-000000000000}",
    name: "Old",
    visibility: "Hidden",
    tables: [],
  });
  const opened = openWorkbook(await workbookBytesFrom(state));
  if ("trouble" in opened) throw new Error(opened.trouble);
  const book = bookOf(opened.state);
  expect(book.grids.map(({ sheet }) => sheet)).toEqual([plan.name]);
  expect(book.sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden"]);
  expect(recognise(book).plans[0]?.actions).toHaveLength(30);
});
