import type { Page } from "../../grid/page";
import { profileOf } from "../columns/profile";
import { isReference, looksRated, saysWhen } from "./dataWords";
import { headingOf, type Heading } from "./heading";
import { wordRole } from "./roleWords";

/** True for a heading whose words say nothing of what its columns are for ("Column1"). */
function isSilent(heading: Heading): boolean {
  const speaking = heading.cells.filter(
    (cell) => wordRole(cell.text) !== undefined && wordRole(cell.text) !== "ref",
  ).length;
  const data = heading.cells.some(
    (cell) => looksRated(cell.text) || saysWhen(cell.text) || (isReference(cell.text) && wordRole(cell.text) !== "ref"),
  );
  return speaking <= heading.cells.length * 0.3 && !data;
}

/**
 * A heading that says nothing over columns that say enough: ratings, times and texts stand in the rows below it. Looked for only where no
 * heading's words name a plan. Undefined where there is none.
 */
export function findContentHeading(page: Page): Heading | undefined {
  for (const [index, row] of page.rows.slice(0, 60).entries()) {
    const cells = page.cellsOf(row);
    if (cells.length < 4 || cells.some((at) => at.text.length > 60 || typeof at.cell.value !== "string")) continue;
    const heading = headingOf(page, [row]);
    const below = page.rows.slice(index + 1);
    if (below.length < 3 || !isSilent(heading)) continue;
    const profiles = heading.cells.map((cell) => profileOf(page, cell.column, below, []));
    const rated = profiles.some((each) => each.count >= 3 && each.rated >= 0.7 && each.length < 12);
    const timed = profiles.some((each) => each.count >= 3 && each.when >= 0.6 && each.rated < 0.5 && each.length < 60);
    const texts = profiles.some(
      (each) => each.count >= 3 && each.length >= 15 && each.when < 0.3 && each.different > 0.6,
    );
    if (rated && timed && texts) return heading;
  }
  return undefined;
}
