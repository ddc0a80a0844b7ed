import type { Layout } from "../columns/layout";
import { isReference } from "../headings/dataWords";
import type { TableRow } from "./fields";

/** Who shares what, learnt from the whole plan. */
export interface Sharing {
  /** Numbers belong to aims and are left blank below the first action. */
  readonly numbersBelow: boolean;
  /** Aims are stated once for several numbers. */
  readonly aimsOverNumbers: boolean;
  /** Updates stand once for all actions of an aim, blank below, in a plan that merges nothing. */
  readonly updatesBelow: boolean;
}

/** Learns who shares what from the table rows of a plan. */
export function sharingOf(rows: readonly TableRow[], layout: Layout): Sharing {
  const firsts = rows.flatMap((row) => row.lines[0] ?? []);
  const doing = firsts.filter((line) => line.own.has("action"));
  const numbers = firsts.filter((line) => isReference(line.own.get("ref")?.text ?? "")).length;
  const aims = firsts.filter((line) => line.own.has("outcome")).length;
  const numberedDoing = doing.filter((line) => line.own.has("ref")).length;
  // Numbers that come with their aims are the aims'; numbers on rows below an aim are the actions' own.
  const apart = firsts.filter((line) => line.own.has("ref") && !line.own.has("outcome")).length;
  const numbersAreAims = layout.byRole.has("outcome") ? apart <= numbers * 0.2 : numberedDoing < doing.length * 0.7;
  const mergesAims = firsts.some((line) => line.spanned.has("outcome") || line.spanned.has("ref"));
  // A group is an aim's rows; an update below its first row says that updates are each row's own.
  let groups = 0;
  let lower = 0;
  let below = 0;
  firsts.forEach((line, i) => {
    const begins = line.own.has("outcome") || line.own.has("ref");
    const next = firsts[i + 1];
    const goesOn = next !== undefined && !next.own.has("outcome") && !next.own.has("ref");
    if (begins && goesOn && line.own.has("update")) groups++;
    if (!begins) below++;
    if (!begins && line.own.has("update")) lower++;
  });
  return {
    // Letters in a column of their own go on with the number above.
    numbersBelow: numbersAreAims || layout.parts !== null,
    aimsOverNumbers: aims > 0 && aims < numbers * 0.85,
    updatesBelow: !mergesAims && layout.byRole.has("outcome") && groups >= 2 && below >= 3 && lower === 0,
  };
}
