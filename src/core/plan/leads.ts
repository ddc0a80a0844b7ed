/** Words that join leads in one cell. A slash between single letters or inside a group's short name ("s/g") joins nothing. */
const joints =
  /\n|;|,(?!\s*(?:Ltd|MBE|OBE))|\s*&\s*(?=[A-Z])|\s+and\s+(?=[A-Z])|(?<![\s/]\p{L}|^\p{L})\s*\/\s*(?!\p{L}(?:[\s,./]|$))/u;

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The lead without a part's letter before it and a role in brackets behind it. */
function nameOf(text: string): string {
  return text
    .replace(/^[\s•·–-]*\(?[a-h][).:]\s+/i, "")
    .replace(/\s*\([^)]*\)\s*$/, "")
    .replace(/\s+/g, " ")
    .replace(/[\s.,:;]+$/, "")
    .trim();
}

/**
 * The leads named in one cell, each by the name that the officer's aliases give it, in the order of the text and each once.
 * Empty where nobody is named.
 */
export function leadsIn(text: string | null, aliases: Readonly<Record<string, string>> = {}): readonly string[] {
  const known = new Map(Object.entries(aliases).map(([written, name]) => [plain(written), name]));
  const found = new Map<string, string>();
  for (const piece of (text ?? "").split(joints)) {
    const name = nameOf(piece ?? "");
    const proper = known.get(plain(name)) ?? name;
    if (proper !== "" && !found.has(plain(proper))) found.set(plain(proper), proper);
  }
  return [...found.values()];
}
