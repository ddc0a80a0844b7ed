import { readLabel, type Label } from "./label";
import { readPlainInline } from "./plainEntry";
import { endsInKeyTitle } from "../language/phrases/keyLabels";

const parts = /\n|;|,\s*(?=(?:red|amber|green|blue|yellow|grey|[A-Z]) ?[:=–-])/i;
const before = /^[\s*•·▪–-]+(?=\p{L})/u;

/** A line without the title of the key before it: "RAG key: Red – late" → "Red – late". */
function withoutTitle(text: string): string {
  const at = text.slice(0, 50).indexOf(":");
  const isTitle = at > 0 && endsInKeyTitle.isIn(text.slice(0, at)) && text.slice(at + 1).trim() !== "";
  return isTitle ? text.slice(at + 1).trim() : text;
}

/**
 * The labels of a text that holds a whole key, one per line or parted by semicolons; undefined where it holds none. A label of
 * unknown words counts among others, with a plain meaning.
 */
export function readLabels(text: string): Label[] | undefined {
  const lines = text.length > 2000 ? [] : text.split(parts);
  if (lines.length < 2) return undefined;
  const labels = lines.flatMap((line, i) => {
    const plain = withoutTitle(line).replace(before, "");
    return readLabel(plain) ?? (i === 0 ? [] : (readPlainInline(plain, false) ?? []));
  });
  const said = labels.filter((label) => label.meaning !== null || label.code !== null);
  const sure = said.filter((label) => label.kind !== "plain");
  const colours = sure.filter((label) => label.kind === "colour" || label.kind === "code").length;
  const isOnce = new Set(said.map((each) => each.label.toLowerCase())).size === said.length;
  return sure.length >= 3 && colours >= 2 && isOnce ? said : undefined;
}
