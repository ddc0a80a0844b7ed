import { plainText, wordsOf } from "../grid/cleanText";
import { isColourName } from "./colourNames";

/** What a key's label says: the word, the code where the key types one ("R – Red"), and the meaning where it stands in the same cell. */
export interface Label {
  readonly label: string;
  readonly code: string | null;
  readonly meaning: string | null;
  /** How surely it is a label: colour name, code letter or number, status word, any short coloured text, or one without a colour in the run of others. */
  readonly kind: "colour" | "code" | "status" | "text" | "plain";
}

const status =
  /^(action )?(is )?(fully |partially |partly )?(complete|completed|achieved|ongoing|on-going|on going|in progress|underway|under way|not started|not yet started|not commenced|not due|started|paused|on hold|closed|open|delayed|overdue|on track|off track|on target|at risk|superseded|cancelled|stopped|suspended|deferred|behind|behind schedule|not achieved|live|redundant|stopping|excellent|good|some|poor|no or poor|delivered|withdrawn)$/;
const inlineMeaning = /^([^:=–—-]{1,24}?)\s*(?:[:=–—,]|\s-\s|-\s)\s*([^]+)$/;

function kindOf(text: string): Label["kind"] | undefined {
  if (isColourName(text)) return "colour";
  const words = wordsOf(text);
  if (/^([a-z]|[1-9]|[a-z]\/[a-z])$/.test(words) || (/^[A-Z]{2}$/.test(text) && words !== "no")) return "code";
  return status.test(words) ? "status" : undefined;
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

const keyTitle =
  /\bb?rag(g|b)?\b.{0,30}\b(key|rating|ratings|status|definition|definitions|guide|guidance|descriptor|legend|criteria|explained|scale)|\b(status|rating|colou?r|progress|assessment|category|categories|action) (key|legend|definitions?|codes?|coding|descriptors?|categories|guide|scale)\b|^(the )?key\b|\bkey( to)?( (the )?(b?rag|ratings?|status|colou?rs?|symbols))?:?$|\blegend\b|^definitions?$|^b?rag( status| rating)?s?$|\btraffic light|\b(allwedd)\b/;

/** True for the words above a key: "RAG rating key", "Key", "Legend", "Status definitions". */
export function isKeyTitle(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.length <= 90 &&
    !/\bkey (priorit|action|activit|task|objective|outcome|contact|achieve|theme|risk|date|milestone|message|step|area|performance)/.test(
      words,
    ) &&
    keyTitle.test(words)
  );
}
