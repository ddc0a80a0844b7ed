import { inColumns, styled, type Manner } from "../layOut";
import type { ToldComparison } from "./results";

type Pair = ToldComparison["pairs"][number];

const nameOf = ({ ref, row }: Pair["before"]) => ref ?? `row ${row}`;

/** What moved between two meetings, and which pairs of actions a person is to decide about. */
export function tellComparison({ pairs }: ToldComparison, manner: Manner): readonly string[] {
  const moved = pairs.filter(({ certain, movement }) => certain && movement !== "same");
  const open = pairs.filter(({ certain }) => !certain);
  const movedRows = moved.map(({ before, after, movement }) => [
    nameOf(after),
    `${before.rating ?? "blank"} → ${after.rating ?? "blank"}`,
    movement,
  ]);
  const openRows = open.map(({ before, after }) => [
    nameOf(after),
    `is it the ${nameOf(before)} of before? (row ${before.row} then, row ${after.row} now)`,
  ]);
  return [
    ...(moved.length > 0
      ? ["", styled(manner, "bold", `Moved (${moved.length})`), ...inColumns(movedRows, manner)]
      : []),
    ...(open.length > 0
      ? ["", styled(manner, "amber", `To be decided (${open.length})`), ...inColumns(openRows, manner)]
      : []),
  ];
}

/** What does not hold in a schedule, and the sheets that it is drawn on. */
export function tellSchedule(
  contradictions: readonly string[],
  sheets: readonly string[],
  manner: Manner,
): readonly string[] {
  const list = contradictions.map((each) => ["–", each]);
  return [
    ...(list.length > 0
      ? ["", styled(manner, "amber", `What does not hold (${list.length})`), ...inColumns(list, manner)]
      : []),
    ...(sheets.length > 0 ? ["", `Sheets: ${sheets.join(", ")}.`] : []),
  ];
}
