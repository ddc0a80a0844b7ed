const quotes = /[\u2018\u2019\u201a\u201b\u2032`\u00b4]/g;
const doubleQuotes = /[\u201c\u201d\u201e\u2033]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const unseen = /[\u00ad\u200b-\u200d\ufeff]/g;
const beyondAscii = /[^\x00-\x7f]/;

/** What plain characters with single spaces between them, as in nearly all cells, have nothing of. */
const untidy = /[^ -~]|  /;

/** A text with its spacing, dashes and quotation marks made plain: two texts that differ in nothing else read the same. "" for none. */
export function plain(text: string | null): string {
  if (text === null) return "";
  if (!untidy.test(text)) return text.trim();
  const usual = text.normalize("NFKC").replace(unseen, "").replace(quotes, "'");
  return usual.replace(doubleQuotes, '"').replace(dashes, "-").replace(/\s+/g, " ").trim();
}

const word = /[\p{L}\p{N}]+/gu;
const stemLength = 5;

/**
 * The different words of a text, each cut to its first five letters so that "report", "reports" and "reporting" are one.
 * Numbers are kept whole; single letters (bullets, a) b) c)) are left out.
 */
export function stems(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const lower = text.toLowerCase();
  if (beyondAscii.test(lower)) {
    for (const one of lower.match(word) ?? []) addStem(found, one, 0, one.length);
    return found;
  }
  let start = -1;
  for (let at = 0; at <= lower.length; at += 1) {
    const code = at < lower.length ? lower.charCodeAt(at) : 32;
    const inWord = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (inWord && start < 0) start = at;
    if (!inWord && start >= 0) {
      addStem(found, lower, start, at);
      start = -1;
    }
  }
  return found;
}

function addStem(found: Set<string>, text: string, from: number, to: number): void {
  const first = text.charCodeAt(from);
  const isNumber = first >= 48 && first <= 57;
  if (isNumber) found.add(text.slice(from, to));
  else if (to - from > 1) found.add(text.slice(from, Math.min(to, from + stemLength)));
}

/** The share of words two texts have in common, 0 to 1 (Dice). 0 where either has none. */
export function shareOfWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
