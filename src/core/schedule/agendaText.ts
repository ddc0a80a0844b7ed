import { sayDay } from "../grid/day";
import { sayForum } from "./sayForum";
import type { AgendaItem, EntryKind, Sitting } from "./schedule";

const kinds: Readonly<Record<EntryKind, string>> = {
  report: "report",
  update: "update",
  standing: "standing item",
  deliverable: "deliverable",
};

/** Characters of an item that an agenda shows before it is cut at a word. */
const mostCharacters = 160;

/** "Joint Board, October 2018": a meeting at the head of its agenda. */
export function sayMeeting(sitting: Pick<Sitting, "iso" | "forum" | "joint">): string {
  const named = `${sayForum(sitting)}, ${sayDay(sitting.iso)}`;
  return named.charAt(0).toUpperCase() + named.slice(1);
}

/** An action's words as the title of an agenda item: the first sentence where it is long, cut at a word where that is still too long. */
export function itemTitle(text: string): string {
  if (text.length <= mostCharacters) return text;
  const [sentence = text] = text.split(/(?<=[\p{Ll})]{2}[.;])\s+(?=\p{Lu})/u);
  if (sentence.length <= mostCharacters) return sentence.replace(/[.;]$/, "");
  const cut = sentence.slice(0, mostCharacters);
  return `${cut.slice(0, cut.lastIndexOf(" ")).replace(/[\s,;:.–-]+$/, "")} …`;
}

/** A meeting's agenda as text for an invitation: the meeting, then its items by number, with kind and lead. */
export function agendaText({
  sitting,
  items,
}: {
  readonly sitting: Parameters<typeof sayMeeting>[0];
  readonly items: readonly AgendaItem[];
}): string {
  const lines = items.map(({ text, lead, kind, proposed }, at) => {
    const aside = [`${kinds[kind]}${proposed ? ", proposed" : ""}`, ...(lead === null ? [] : [lead])];
    return `${at + 1}. ${itemTitle(text)} (${aside.join(", ")})`;
  });
  return [sayMeeting(sitting), ...lines].join("\n");
}
