import type { Book } from "../grid/book";
import { wordsOf } from "../grid/cleanText";
import { readFrequency, type BiMonthly, type Frequency } from "./frequency";
import { findHeadedTable } from "./headedTable";
import { isJointPriority, jointPartner, saysJointSitting } from "./joint";
import { forumName } from "./forums";

/** A group of the board's structure, and how often it meets. */
export interface Group {
  readonly name: string;
  readonly chair: string | null;
  readonly joint: boolean;
  readonly jointWith?: string;
  /** Whom it reports to, where a column says so; null otherwise. */
  readonly reportsTo: string | null;
  /** Undefined where nothing is said. */
  readonly frequency: Frequency | undefined;
  readonly sheet: string;
  readonly cell: string | null;
}

const wanted = {
  name: /^(?:group|sub[- ]?groups?|group ?\/ ?sub[- ]?groups?|forum|meeting|board|committee|name|(?:group|meeting|forum) name|groups and sub[- ]?groups|board ?\/ ?(?:sub[- ]?)?group)$/,
  often:
    /^(?:frequency|how often|meets|meeting frequency|frequency of meetings?|meetings? per year|reporting frequency|reports?)$/,
  to: /^(?:reports? (?:in)?to|reporting to|accountable to|reports are received by)$/,
  chair: /^(?:chair(?:ed by)?|chair ?\/ ?members|lead|chairperson)$/,
};

/** The groups that a structure sheet lists with how often they meet: told by its headings. */
export function readGroups(book: Book, biMonthly?: BiMonthly): readonly Group[] {
  return book.grids.flatMap((grid) => {
    const table = findHeadedTable(grid, wanted, ["name", "often"]);
    if (!table) return [];
    return table.lines.flatMap((line) => {
      if (forumName(line.text.name) === "" || wordsOf(line.text.name) === "total") return [];
      const partner = jointPartner(line.text.name);
      return [
        {
          name: forumName(line.text.name),
          chair: line.text.chair === "" ? null : line.text.chair,
          reportsTo: forumName(line.text.to) || null,
          joint: saysJointSitting(line.text.name) || isJointPriority(line.text.name),
          ...(partner === undefined ? {} : { jointWith: partner }),
          frequency: readFrequency(line.text.often, biMonthly),
          sheet: grid.sheet,
          cell: line.cell.often,
        },
      ];
    });
  });
}
