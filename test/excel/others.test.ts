import { putItBack, runJob } from "../../src/excel/runJob";
import { coAuthorChange, type Session } from "../../src/workbench/office/session";
import { cellKey, placeOfKey, type SheetState, type WorkbookState } from "../../src/xlsx/state";
import { bigPlan } from "../support/bigPlan";
import { openInExcel } from "../support/excel";

const ratings = 6;
const fills: Readonly<Record<string, string | undefined>> = { C: undefined, R: "FF0000", A: "FFC000", G: "00B050", B: "0070C0" }; // prettier-ignore

function sheetNamed(state: WorkbookState, name: string): SheetState {
  const sheet = state.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no ${name}.`);
  return sheet;
}

/** Rating cells, outside the key, whose fill is not what their own letter has. */
function wronglyColoured(state: WorkbookState): string[] {
  return [...sheetNamed(state, "Action Plan").cells].flatMap(([key, { value, look }]) => {
    const { row, column } = placeOfKey(key);
    if (column !== ratings || row < 12 || typeof value !== "string" || !(value in fills)) return [];
    return look.fill === fills[value] ? [] : [`${row}: ${value} ${look.fill ?? "none"}`];
  });
}

/** What each cell of the plan holds and looks like, those that show nothing left out. */
function everyCell(state: WorkbookState): string[] {
  return [...sheetNamed(state, "Action Plan").cells]
    .sort(([a], [b]) => a - b)
    .flatMap(([key, { value, formula, look }]) => {
      const { row, column } = placeOfKey(key);
      const isShown = value !== null || formula !== undefined || look.fill !== undefined;
      return isShown ? [[row, column, value, formula, look.fill, look.fontColor ?? "000000"].join(" ")] : [];
    });
}

/** Lets others act once, just before the add-in's n-th request. */
function before(session: Session, request: number, act: () => void): void {
  const first = session.requestsSeen;
  session.beforeRequest = (seen) => {
    if (seen - first === request) act();
  };
}

const plan = { sheet: "Action Plan" } as const;

/** What others do to the rows between the add-in's reading and its writing. */
const meddling: readonly (readonly [string, (session: Session) => void])[] = [
  ["insert rows above", (session) => coAuthorChange(session, { type: "insert-rows", ...plan, from: 14, to: 16 })],
  ["delete rows", (session) => coAuthorChange(session, { type: "delete-rows", ...plan, from: 15, to: 15 })],
  [
    "give another rating",
    (session) => coAuthorChange(session, { type: "value", ...plan, row: 20, column: ratings, value: "R" }),
  ],
  [
    "sort the rows",
    (session) => {
      const { cells } = sheetNamed(session.state, "Action Plan");
      for (let column = 1; column <= 7; column++) {
        const [a, b] = [cells.get(cellKey(14, column)), cells.get(cellKey(30, column))];
        for (const [row, cell] of [[30, a], [14, b]] as const) {
          const area = { top: row, left: column, bottom: row, right: column };
          coAuthorChange(session, { type: "value", ...plan, row, column, value: cell?.value ?? null });
          coAuthorChange(session, { type: "look", ...plan, area, look: { fill: cell?.look.fill ?? null, fontColor: cell?.look.fontColor ?? null } });
        }
      }
    },
  ], // prettier-ignore
];

describe("others at work between the reading and the writing", () => {
  it.each(meddling)("%s: no rating has another's colour, and it is said", async (_, act) => {
    const state = bigPlan(40);
    const { session } = await openInExcel(state);
    before(session, 2, () => act(session));
    const result = await runJob("recalculate");
    expect(result.trouble).toBeUndefined();
    expect(wronglyColoured(state)).toEqual([]);
    expect(result.say.join(" ")).toContain("read again");
  });

  it.each(meddling)("%s: what is put back afterwards is what there was", async (_, act) => {
    const meddledOnly = bigPlan(40);
    act((await openInExcel(meddledOnly)).session);
    const state = bigPlan(40);
    const { session } = await openInExcel(state);
    before(session, 2, () => act(session));
    await runJob("recalculate");
    session.beforeRequest = undefined;
    await putItBack();
    const looks = (of: WorkbookState) =>
      [...sheetNamed(of, "Action Plan").cells]
        .sort(([a], [b]) => a - b)
        .flatMap(([key, { value, look }]) => (value === null ? [] : [[key, value, look.fill ?? null]]));
    expect(looks(state)).toEqual(looks(meddledOnly));
  });

  it("a proposal is not written into the row that came in its place", async () => {
    const state = bigPlan(40);
    const { session } = await openInExcel(state);
    before(session, 2, () => coAuthorChange(session, { type: "insert-rows", ...plan, from: 13, to: 13 }));
    const result = await runJob("recalculate", { asAt: "2019-03-31", accept: "all" });
    expect(result.trouble).toBeUndefined();
    expect(sheetNamed(state, "Action Plan").cells.get(cellKey(13, ratings))?.value ?? null).toBeNull();
    expect(wronglyColoured(state)).toEqual([]);
  });

  it.each<[string, (session: Session) => void]>([
    ["renamed", (session) => coAuthorChange(session, { type: "rename-sheet", ...plan, to: "Plan 2018-19" })],
    [
      "deleted",
      (session) => {
        coAuthorChange(session, { type: "add-sheet", sheet: "Other" });
        coAuthorChange(session, { type: "delete-sheet", ...plan });
      },
    ],
  ])("a sheet that was %s is named as gone, and nothing is kept or changed", async (_, act) => {
    const state = bigPlan(40);
    const { session } = await openInExcel(state);
    let done = 0;
    before(session, 2, () => {
      act(session);
      done = session.changes.length;
    });
    const result = await runJob("recalculate");
    expect(result.trouble?.sentence).toMatch(/renamed or deleted/);
    expect(session.changes).toHaveLength(done);
    expect(state.settings.size).toBe(0);
  });

  it("who never stops is told so, and nothing of ours stays", async () => {
    const state = bigPlan(40);
    const { session } = await openInExcel(state);
    let row = 13;
    session.beforeRequest = (request) => {
      if (request % 4 === 2) coAuthorChange(session, { type: "insert-rows", ...plan, from: row, to: row++ });
    };
    const result = await runJob("recalculate");
    expect(result.trouble?.sentence).toMatch(/Someone else is changing this sheet/);
    const coloured = [...sheetNamed(state, "Action Plan").cells].filter(
      ([key, { look }]) => placeOfKey(key).row > 12 && look.fill !== undefined,
    );
    expect(coloured).toEqual([]);
    expect(state.settings.has("plan.put-back")).toBe(false);
  });

  it.each<[string, (row: number) => number]>([
    ["always in the same place", () => 15],
    ["each time further down", (row) => row],
    ["each time further up", (row) => 60 - row],
  ])("who puts in a row at every single request, %s, finds nothing of ours on any row", async (_, where) => {
    const state = bigPlan(40);
    const { session } = await openInExcel(state);
    let row = 13;
    session.beforeRequest = () => {
      const at = where(row++);
      coAuthorChange(session, { type: "insert-rows", ...plan, from: at, to: at });
    };
    const result = await runJob("recalculate", { asAt: "2019-03-31", accept: "all" });
    session.beforeRequest = undefined;
    expect(result.trouble?.sentence).toContain("Someone else is changing this sheet");
    const own = (of: WorkbookState) =>
      everyCell(of).flatMap((cell) => (Number(cell.split(" ")[0]) > 11 ? [cell.replace(/^\d+ /, "")] : []));
    expect(own(state)).toEqual(own(bigPlan(40)));
  });

  it("who changes the order of rows at every single request is told by name where something may be left", async () => {
    const state = bigPlan(40);
    const { session } = await openInExcel(state);
    const sort = meddling.find(([name]) => name === "sort the rows")?.[1];
    session.beforeRequest = () => sort?.(session);
    const result = await runJob("recalculate");
    session.beforeRequest = undefined;
    expect(result.trouble?.sentence).toMatch(/look at .*Action Plan F\d+/);
    expect(result.trouble?.sentence).not.toContain("as it was before");
  });

  const twice: readonly (readonly [string, (session: Session) => void])[] = [
    ...meddling,
    ["rename the sheet", (session) => coAuthorChange(session, { type: "rename-sheet", ...plan, to: "Plan" })],
  ];

  it.each(twice)(
    "%s while a write is being taken back: the retry is whole, and no rating has another's colour",
    async (_, act) => {
      const state = bigPlan(40);
      const { session } = await openInExcel(state);
      const first = session.requestsSeen;
      session.beforeRequest = (seen) => {
        if (seen - first === 2) coAuthorChange(session, { type: "insert-rows", ...plan, from: 18, to: 18 });
        if (seen - first === 3) act(session);
      };
      const result = await runJob("recalculate");
      session.beforeRequest = undefined;
      expect([result.trouble, result.refused]).toEqual([undefined, undefined]);
      const [sheet] = state.sheets;
      if (sheet) sheet.name = plan.sheet;
      expect(wronglyColoured(state)).toEqual([]);
    },
  );

  it.each(twice)("%s while the last try is being taken back: the workbook is as before, as is said", async (_, act) => {
    const theirs = bigPlan(40);
    const insert = (session: Session, n: number) =>
      coAuthorChange(session, { type: "insert-rows", ...plan, from: 18 + n, to: 18 + n });
    const alone = (await openInExcel(theirs)).session;
    for (const n of [0, 1, 2]) insert(alone, n);
    act(alone);
    const state = bigPlan(40);
    const { session } = await openInExcel(state);
    let [writes, isLast] = [0, false];
    session.beforeRequest = () => {
      if (isLast) act(session);
      isLast = false;
    };
    const write = { asAt: "2019-03-31", accept: "all" } as const;
    const onProgress = ({ doing }: { doing: string }) => {
      if (doing !== "colouring") return;
      const n = writes++;
      session.beforeRequest = () => {
        insert(session, n);
        session.beforeRequest = () => {
          if (n === 2) act(session);
          session.beforeRequest = undefined;
        };
      };
    };
    const result = await runJob("recalculate", { ...write, onProgress });
    expect(writes).toBe(3);
    expect(result.trouble?.sentence).toContain("The workbook is as it was before.");
    const renamed = state.sheets.find(({ name }) => name === "Plan");
    if (renamed) renamed.name = plan.sheet;
    const theirSheet = theirs.sheets[0];
    if (theirSheet) theirSheet.name = plan.sheet;
    expect(everyCell(state)).toEqual(everyCell(theirs));
    expect(state.settings.size).toBe(0);
  });

  it("rows that another has put into the history meanwhile stay, and so do ours", async () => {
    const state = bigPlan(12);
    const { session } = await openInExcel(state);
    await runJob("capture", { asAt: "2018-07-11", label: "July" });
    const history = sheetNamed(state, "Plan history");
    before(session, 2, () =>
      coAuthorChange(session, { type: "value", sheet: history.name, row: 14, column: 2, value: "Theirs" }),
    );
    const result = await runJob("capture", { asAt: "2018-10-10", label: "October" });
    expect(result.trouble).toBeUndefined();
    const names = [...history.cells].flatMap(([key, { value }]) => (placeOfKey(key).column === 2 ? [value] : []));
    expect(names.filter((name) => name === "Theirs")).toHaveLength(1);
    expect(names.filter((name) => name === "October")).toHaveLength(12);
    await putItBack();
    const after = [...history.cells].flatMap(([key, { value }]) => (placeOfKey(key).column === 2 ? [value] : []));
    expect(after.filter((name) => name === "Theirs")).toHaveLength(1);
    expect(after.filter((name) => name === "October")).toHaveLength(0);
    expect(after.filter((name) => name === "July")).toHaveLength(12);
  });
});
