/** A lead without a part's letter before it ("a)", "B:"; "B. Cordon" has an initial), what it is to do behind it, and stray punctuation around it. */
function nameOf(text: string): string {
  return text
    .replace(/^[\s•·–-]*\(?(?:[a-h][).:]|[A-H][):])\s+/, "")
    .replace(/\s+(?:to|will|who|informed by|as appropriate|in collaboration|supported by)\s.*$/is, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s.,:;/&-]+|[\s.,:;/&-]+$/g, "")
    .trim();
}

/** "Head of Safeguarding and Quality" is one lead, "TLI and Board Manager" are two: a title with "of" goes on over "and". */
function splitAnd(text: string): readonly string[] {
  const parts = text.split(/\s+(?:and|with)\s+(?=\p{Lu})/u);
  return parts.some((part) => /\b(?:of|for)\b/i.test(part)) ? [text] : parts;
}

/** Pieces that are divided whatever they say: lines, semicolons, commas, spaced ampersands, and slashes that are no part of "s/g" or "n/a". */
function pieces(text: string): readonly string[] {
  return text
    .replace(/\([^)]*\)/g, " ")
    .replace(/\bs\/g\b/gi, "subgroup")
    .split(/\n|;|,|\s+&\s+(?=\p{Lu})|(?<!\b\p{L})\/|\/(?!\p{L}\b)|(?<=\p{Ll}{2})\.\s+(?=\p{Lu})/u)
    .flatMap(splitAnd);
}

/** Names that differ only in case, hyphens or "sub-group" are one. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/sub[\s-]?groups?\b/g, "subgroup")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * The leads named in one cell, each by the name that the officer's aliases give it, in the order of the text and each once.
 * What begins with a small letter is no name. Empty where nobody is named.
 */
export function leadsIn(text: string | null, aliases: Readonly<Record<string, string>> = {}): readonly string[] {
  const known = new Map(Object.entries(aliases).map(([written, name]) => [plain(written), name]));
  const found = new Map<string, string>();
  for (const piece of pieces(text ?? "")) {
    const name = nameOf(piece);
    const proper = known.get(plain(name)) ?? name;
    if (!/^[\p{Lu}\p{N}]/u.test(proper) || /^(?:tbc|tba|n\/?a|all)$/i.test(proper)) continue;
    if (!found.has(plain(proper))) found.set(plain(proper), proper);
  }
  return [...found.values()];
}

/** One spelling per lead over a whole plan: the one that stands first. */
export function sameLead(one: string, other: string): boolean {
  return plain(one) === plain(other);
}
