import { plainText, wordsOf } from "../grid/cleanText";
import { isColourName } from "./colourNames";
import { isOtherKey, namesStatus, titlesKey } from "../language/phrases/keyLabels";

/** What a key's label says: the word, the code where the key types one ("R – Red"), and the meaning where it stands in the same cell. */
export interface Label {
  readonly label: string;
  readonly code: string | null;
  readonly meaning: string | null;
  /** How surely it is a label: colour name, code letter or number, status word, any short coloured text, or one without a colour in the run of others. */
  readonly kind: "colour" | "code" | "status" | "text" | "plain";
}

const inlineMeaning = /^([^:=–—-]{1,24}?)\s*(?:[:=–—,]|\s-\s|-\s)\s*([^]+)$/;

function kindOf(text: string): Label["kind"] | undefined {
  if (isColourName(text)) return "colour";
  const words = wordsOf(text);
  if (/^([a-z]|[1-9]|[a-z]\/[a-z])$/.test(words) || (/^[A-Z]{2}$/.test(text) && words !== "no")) return "code";
  return namesStatus.isIn(words) ? "status" : undefined;
}

/** No name of a colour or word of a status is as long as this, nor any in brackets. */
const longerThanWords = 90;
const known = new Map<string, Label | undefined>();
const mostKnown = 2_000;

/** "R – Red: Off track", "Red (R)", "Red", "R", "1 = No problems", "Complete": read; undefined for anything that is no label. */
export function readLabel(text: string): Label | undefined {
  if (text.length > longerThanWords) return labelIn(text);
  if (!known.has(text)) {
    if (known.size >= mostKnown) known.clear();
    known.set(text, labelIn(text));
  }
  return known.get(text);
}

function labelIn(text: string): Label | undefined {
  const plain = plainText(text)
    .replace(/[.:;*]+$/, "")
    .trim();
  if (plain === "" || plain.length > 400) return undefined;
  const isShort = plain.length <= longerThanWords;
  const own = isShort ? kindOf(plain) : undefined;
  if (own) return { label: plain, code: own === "code" ? plain : null, meaning: null, kind: own };
  const bracketed = isShort && /[)\]]$/.test(plain) ? /^(.+?) ?[([]([A-Za-z0-9]{1,3})[)\]]$/.exec(plain) : null;
  if (bracketed?.[1] && kindOf(bracketed[1]))
    return { label: bracketed[1], code: bracketed[2] ?? null, meaning: null, kind: "colour" };
  const split = inlineMeaning.exec(plain);
  if (!split) return undefined;
  const first = split[1]?.trim() ?? "";
  const rest = split[2]?.trim() ?? "";
  const bracketedFirst = /^(.+?) ?[([]([A-Za-z0-9]{1,3})[)\]]$/.exec(first);
  const head = bracketedFirst?.[1] ?? first;
  const kind = kindOf(head);
  if (!kind) return undefined;
  if (kind !== "code") return { label: head, code: bracketedFirst?.[2] ?? null, meaning: rest, kind };
  const inner = readLabel(rest);
  if (inner && (inner.kind === "colour" || (inner.kind === "status" && inner.meaning !== null)))
    return { ...inner, code: first };
  return { label: first, code: first, meaning: rest, kind };
}

/** True for the words above a key: "RAG rating key", "Key", "Legend", "Status definitions". */
export function isKeyTitle(text: string): boolean {
  return text.trim().length <= 90 && !isOtherKey.isIn(text) && titlesKey.isIn(text);
}
