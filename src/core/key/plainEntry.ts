import type { Filled, Page } from "../grid/page";
import { isKeyTitle, readLabel, type Label } from "./label";
import { stagesOf } from "./stage";
import { isAboutKey } from "../language/phrases/keyLabels";

/** True for words that describe: three or more, and not all of them names or parts of a date. */
function describes(meaning: string): boolean {
  const words = meaning.trim().split(/\s+/);
  return words.length >= 3 && words.filter((word) => /^\p{Ll}{2,}/u.test(word)).length >= 2 && !/^\d/.test(meaning);
}

/** True where a label and its meaning say how far something has got. */
function tellsStage(label: string, meaning: string): boolean {
  return stagesOf([{ label, meaning }]).some((stage) => stage !== "unknown");
}

/**
 * True for a label that no list of words knows ("Not begun", "Awaiting others") and a plain meaning, in the run of a key. Before
 * the first label headings stand: there the words have to say how far something has got.
 */
export function isPlainEntry(label: string, meaning: string, isFirst: boolean): boolean {
  const isShort =
    label.length <= 30 && label.split(/\s+/).length <= 4 && /^\p{L}/u.test(label) && !/[:?!\d]/.test(label);
  if (!isShort || isKeyTitle(label) || isAboutKey.isIn(label) || meaning.length > 400) return false;
  return tellsStage(label, meaning) || (!isFirst && describes(meaning));
}

const inline = /^([^:=–—-]{3,30}?)\s*(?:[:=–—]|\s-\s)\s*([^]+)$/;

/** A label of unknown words with its meaning in the same cell ("Not begun – work has still to begin"). */
export function readPlainInline(text: string, isFirst: boolean): Label | undefined {
  const [, label = "", meaning = ""] = inline.exec(text.trim()) ?? [];
  return isPlainEntry(label, meaning, isFirst) ? { label, code: null, meaning, kind: "plain" } : undefined;
}

const isUncoloured = ({ cell }: Filled) => cell.fill === undefined || cell.fill === "FFFFFF";

/** A cell next to a key's label in its column, read as an entry like it: with its meaning where the label has it. Undefined for anything else. */
export function plainLabel(
  page: Page,
  at: Filled,
  beside: { at: Filled; label: Label },
  isFirst: boolean,
): Label | undefined {
  if (!isUncoloured(at) || readLabel(at.text)) return undefined;
  if (beside.label.meaning !== null) return readPlainInline(at.text, isFirst);
  const meant = page
    .cellsOf(beside.at.row)
    .filter((each) => each !== beside.at && Math.abs(each.column - beside.at.column) <= 4);
  const meaning = meant.map((each) => page.at(at.row, each.column)).find((each) => each !== undefined);
  if (!meaning || readLabel(meaning.text)?.kind === "colour") return undefined;
  return isPlainEntry(at.text, meaning.text, isFirst)
    ? { label: at.text, code: null, meaning: null, kind: "plain" }
    : undefined;
}
