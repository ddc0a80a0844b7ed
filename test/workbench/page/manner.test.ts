import { answerIn, usualManner } from "../../../src/workbench/page/trouble/manner";
import { createSession } from "../../../src/workbench/office/session";
import { newState } from "../../../src/xlsx/newState";

/** A request that loads, or one that names the first sheet otherwise. */
function request(kind: "load" | "set"): string {
  const action =
    kind === "load"
      ? { Id: 2, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["name"] } }
      : { Id: 2, ActionType: 4, Name: "Name", ObjectPathId: 1, ArgumentInfo: { Arguments: ["Other"] } };
  const sheet = {
    Id: 1,
    ObjectPathType: 3,
    Name: "GetActiveWorksheet",
    ParentObjectPathId: 4,
    ArgumentInfo: { Arguments: [] },
  };
  const workbook = { Id: 3, ObjectPathType: 1, Name: "" };
  const sheets = { Id: 4, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 3 };
  return JSON.stringify({ Actions: [action], ObjectPaths: { 1: sheet, 3: workbook, 4: sheets } });
}

const waits = 64;

test("as usual it is answered at once", () => {
  const answer = answerIn(usualManner(), () => undefined);
  expect(answer(createSession({ state: newState(["Plan"]) }), request("load"), 0)).toContain('"Plan"');
});

test("while a cell is edited what may wait is answered when the cell is finished, in its order; what may not is refused", async () => {
  let finish: () => void = () => undefined;
  let editing: Promise<void> | undefined = new Promise((resolve) => (finish = resolve));
  const answer = answerIn(usualManner(), () => editing);
  const session = createSession({ state: newState(["Plan"]) });
  expect(answer(session, request("load"), 0)).toContain("InvalidOperationInCellEditMode");
  const first = answer(session, request("set"), waits);
  const second = answer(session, request("load"), waits);
  expect(session.state.activeSheet).toBe("Plan");
  editing = undefined;
  finish();
  expect(await first).not.toContain("Error");
  expect(await second).toContain('"Other"');
});

test("what happens before a change happens before no mere reading", () => {
  const manner = usualManner();
  let happened = 0;
  manner.beforeChange = () => (happened += 1);
  const answer = answerIn(manner, () => undefined);
  const session = createSession({ state: newState(["Plan"]) });
  answer(session, request("load"), 0);
  expect(happened).toBe(0);
  answer(session, request("set"), 1);
  expect(happened).toBe(1);
});
