import fc from "fast-check";
import { cellAddress, type Area } from "../../src/core/grid/address";
import { makeGrid, type Cell, type Grid } from "../../src/core/grid/grid";
import type { MeantPlan } from "./planModel";

const roles = ["ref", "outcome", "action", "lead", "timescale", "rating", "update"] as const;
type LaidRole = (typeof roles)[number];

/** How a plan is put on a sheet. */
export interface Look {
  readonly top: number;
  readonly left: number;
  readonly order: readonly LaidRole[];
  /** Index into each role's headings. */
  readonly words: readonly number[];
  readonly spacerAfter: number;
  readonly bands: "merged" | "coloured" | "column";
  readonly headingEachBand: boolean;
  readonly shared: "merged" | "blank";
  readonly paragraphs: "one cell" | "merged down" | "blank below";
  readonly blankRows: boolean;
  readonly key: "above" | "below" | "beside" | "left of" | "elsewhere";
  /** "across": label and meaning by turns in one row, where the key does not stand beside the plan. */
  readonly labels: "left" | "right" | "swatch" | "one cell" | "across";
  readonly keyOrder: readonly number[];
  readonly twoLineHeading: boolean;
}

/** The plan laid out: its grids, and the rating cell of every action in order. */
export interface Laid {
  readonly grids: readonly Grid[];
  readonly columns: Readonly<Record<LaidRole, number>>;
  readonly ratingCells: readonly string[];
  readonly headingRows: number;
}

const headings: Readonly<Record<LaidRole, readonly string[]>> = {
  ref: ["No.", "Ref", "#", ""],
  outcome: ["What do we want to achieve?", "Outcome", "Objective", "Desired outcome"],
  action: ["What are we going to do?", "Action", "Actions required", "How are we going to do it?", "Key activities"],
  lead: ["Who will lead?", "Lead", "By whom", "Responsible officer", "Owner"],
  timescale: ["Timescale", "By when?", "Target date", "When are we going to achieve this?", "Deadline"],
  rating: ["RAG rating\n()", "RAG", "Status", "BRAG status", "Rating"],
  update: ["Updates   ", "Progress", "Comments / progress", "Comment on Progress", "Latest position"],
};

const permutation = (length: number) =>
  fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length });

export const anyLook: fc.Arbitrary<Look> = fc.record({
  top: fc.integer({ min: 1, max: 40 }),
  left: fc.integer({ min: 1, max: 6 }),
  order: fc.constantFrom<readonly LaidRole[]>(
    roles,
    ["ref", "outcome", "action", "timescale", "lead", "update", "rating"],
    ["ref", "outcome", "action", "rating", "lead", "timescale", "update"],
    ["rating", "ref", "outcome", "action", "lead", "timescale", "update"],
  ),
  words: fc.array(fc.nat(60), { minLength: roles.length, maxLength: roles.length }),
  spacerAfter: fc.integer({ min: -1, max: 5 }),
  bands: fc.constantFrom("merged", "coloured", "column"),
  headingEachBand: fc.boolean(),
  shared: fc.constantFrom("merged", "blank"),
  paragraphs: fc.constantFrom("one cell", "merged down", "blank below"),
  blankRows: fc.boolean(),
  key: fc.constantFrom("above", "below", "beside", "left of", "elsewhere"),
  labels: fc.constantFrom("left", "right", "swatch", "one cell", "across"),
  keyOrder: permutation(5),
  twoLineHeading: fc.boolean(),
});

/** Puts a plan on a sheet as the look says. */
export function layOut(plan: MeantPlan, look: Look): Laid {
  const cells: Cell[] = [];
  const keyCells: Cell[] = [];
  const merges: Area[] = [];
  const keyMerges: Area[] = [];
  const ratingCells: string[] = [];
  const bandColumn = look.bands === "column" ? 1 : 0;
  // A key left of the plan takes three columns, and a fourth is left blank.
  const left = look.key === "left of" ? look.left + 4 : look.left;
  let next = left + bandColumn;
  const columns: Record<LaidRole, number> = {
    ref: 0,
    outcome: 0,
    action: 0,
    lead: 0,
    timescale: 0,
    rating: 0,
    update: 0,
  };
  look.order.forEach((role, i) => {
    columns[role] = next++;
    if (i === look.spacerAfter) next++;
  });
  const last = next - 1;
  const put = (row: number, column: number, value: string | null, fill?: string) => {
    if (value !== null || fill !== undefined)
      cells.push({ row, column, value, ...(fill === undefined ? {} : { fill }) });
  };
  const merge = (top: number, left: number, bottom: number, right: number) => {
    if (top !== bottom || left !== right) merges.push({ top, left, bottom, right });
  };
  let row = look.top;
  put(row, left, plan.title);
  merge(row, left, row, last);
  row += 2;

  const writeKey = (top: number, left: number, target: Cell[], mergeIn: Area[]): number => {
    const order = look.keyOrder.filter((i) => i < plan.key.length);
    // A label sharing its first letter stands below the one that keeps it, as its code says.
    const entries = order.map((i) => plan.key[i]).filter((entry) => entry !== undefined);
    entries.sort((a, b) => Number(a.code.length > 1) - Number(b.code.length > 1));
    target.push({ row: top, column: left, value: "RAG rating key" });
    const labels = look.labels === "across" && (look.key === "beside" || look.key === "left of") ? "left" : look.labels;
    if (labels === "across") {
      entries.forEach((entry, i) => {
        const fill = entry.fill === null ? {} : { fill: entry.fill };
        target.push({ row: top + 1, column: left + 2 * i, value: entry.label, ...fill }, { row: top + 1, column: left + 2 * i + 1, value: entry.meaning });
      });
      return top + 2;
    }
    entries.forEach((entry, i) => {
      const at = top + 1 + i;
      const fill = entry.fill === null ? {} : { fill: entry.fill };
      if (labels === "left") target.push({ row: at, column: left, value: entry.label, ...fill }, { row: at, column: left + 1, value: entry.meaning });
      if (labels === "right") target.push({ row: at, column: left, value: entry.meaning }, { row: at, column: left + 1, value: entry.label, ...fill });
      if (labels === "swatch") target.push({ row: at, column: left, value: null, ...fill }, { row: at, column: left + 1, value: entry.label }, { row: at, column: left + 2, value: entry.meaning });
      if (labels === "one cell") {
        target.push({ row: at, column: left, value: `${entry.label}: ${entry.meaning}`, ...fill });
        mergeIn.push({ top: at, left, bottom: at, right: left + 2 });
      }
    });
    return top + entries.length + 1;
  }; // prettier-ignore
  if (look.key === "above") row = writeKey(row, look.left, cells, merges) + 1;

  const headingText = (role: LaidRole) =>
    headings[role][(look.words[roles.indexOf(role)] ?? 0) % headings[role].length] ?? "";
  const lines = look.twoLineHeading ? 2 : 1;
  const writeHeading = (at: number) => {
    if (bandColumn) put(at, left, "Priority", "D9D9D9");
    if (bandColumn) merge(at, left, at + lines - 1, left);
    for (const role of roles) {
      put(at, columns[role], headingText(role) || null, "D9D9D9");
      merge(at, columns[role], at + lines - 1, columns[role]);
    }
    return at + lines;
  };
  const eachBand = look.headingEachBand && look.bands !== "column" && plan.bands.length > 1;
  const keyTop = row;
  if (!eachBand) row = writeHeading(row);
  let headingRows = eachBand ? 0 : lines;
  for (const band of plan.bands) {
    if (look.bands !== "column") {
      put(row, left, band.title, look.bands === "coloured" ? "DAEEF3" : undefined);
      if (look.bands === "merged") merge(row, left, row, last);
      row++;
    }
    if (eachBand) {
      row = writeHeading(row);
      headingRows += lines;
    }
    const bandTop = row;
    for (const aim of band.aims) {
      const aimTop = row;
      put(row, columns.ref, aim.ref);
      put(row, columns.outcome, aim.outcome);
      for (const action of aim.actions) {
        const top = row;
        const apart = look.paragraphs !== "one cell" && action.text.length > 1;
        if (apart) action.text.forEach((text, i) => put(top + i, columns.action, text));
        else put(top, columns.action, action.text.join("\n"));
        const bottom = apart ? top + action.text.length - 1 : top;
        put(top, columns.lead, action.lead);
        put(top, columns.timescale, action.timescale);
        put(top, columns.rating, action.rating);
        if (!plan.sharedUpdates || top === aimTop) put(top, columns.update, action.update);
        ratingCells.push(cellAddress(top, columns.rating));
        if (look.paragraphs === "merged down") for (const role of ["lead", "timescale", "rating", ...(plan.sharedUpdates ? [] : (["update"] as const))] as const) merge(top, columns[role], bottom, columns[role]); // prettier-ignore
        row = bottom + 1;
      }
      const mergeAim = look.shared === "merged" || look.paragraphs === "merged down";
      if (mergeAim)
        for (const role of ["ref", "outcome", ...(plan.sharedUpdates ? (["update"] as const) : [])] as const)
          merge(aimTop, columns[role], row - 1, columns[role]);
      if (look.blankRows && look.bands !== "column") row++;
    }
    if (look.bands === "column") {
      put(bandTop, left, band.title);
      merge(bandTop, left, row - 1, left);
    }
  }
  if (look.key === "below") writeKey(row + 2, look.left, cells, merges);
  if (look.key === "beside") writeKey(keyTop, last + 2, cells, merges);
  if (look.key === "left of") writeKey(keyTop, look.left, cells, merges);
  if (look.key === "elsewhere") writeKey(1, 1, keyCells, keyMerges);
  const grids = [makeGrid({ sheet: "Plan", cells, merges })];
  if (look.key === "elsewhere") grids.push(makeGrid({ sheet: "Guidance", cells: keyCells, merges: keyMerges }));
  return { grids, columns, ratingCells, headingRows };
}
