import type { Book } from "../grid/book";
import { wordsOf } from "../grid/cleanText";
import type { Period } from "../plan/plan";
import { datesIn } from "./dates";
import { forumKey } from "./forums";
import { findHeadedTable } from "./headedTable";
import { saysJointSitting } from "./joint";
import type { EntryKind } from "./schedule";
import { kindSaid } from "./entryKind";

/** One line of a forward plan that officers have gone on with. */
export interface KeptStatus {
  readonly iso: string;
  readonly forum: string;
  readonly joint: boolean;
  readonly item: string;
  readonly lead: string | null;
  readonly kind: EntryKind;
  /** As officers typed it; "" where they have not. */
  readonly status: string;
}

const wanted = {
  date: /^(?:meeting date|date of meeting|meeting)$/,
  forum: /^forum$/,
  item: /^(?:item|agenda item|report title|subject)$/,
  lead: /^(?:lead|report author|lead officer)$/,
  kind: /^(?:report \/ update \/ standing item|type|purpose)$/,
  status: /^status$/,
};

/** What this add-in itself says of an item that nobody has given a status: written anew at each run, never taken for an officer's words. */
export const ownWords = {
  complete: "Action complete",
  stays: "Kept from the forward plan as it stood",
  slipped: "is not recorded as heard",
} as const;

function typedStatus(status: string): string {
  return Object.values(ownWords).some((words) => status.includes(words)) ? "" : status;
}

/** What makes two lines of a forward plan the same item: forum and words, without case. */
export function itemKey(forum: string, item: string): string {
  return `${forumKey(forum)}|${wordsOf(item)}`;
}

/** The lines of the forward plan that stands in the workbook, told by its headings; none where there is none. */
export function readForwardPlan(book: Book, period: Period): readonly KeptStatus[] {
  return book.grids.flatMap((grid) => {
    const table = findHeadedTable(grid, wanted, ["date", "forum", "item", "status"]);
    return (table?.lines ?? []).flatMap(({ text }) => {
      const iso = datesIn(text.date, period)[0]?.iso;
      if (iso === undefined || text.item === "") return [];
      const joint = saysJointSitting(text.forum);
      const forum = text.forum.replace(/^joint /i, "");
      return [
        {
          iso,
          forum,
          joint,
          item: text.item,
          lead: text.lead || null,
          kind: kindSaid(text.kind) ?? "report",
          status: typedStatus(text.status),
        },
      ];
    });
  });
}
