/** One sign or word of a formula. */
export interface Token {
  readonly kind: "number" | "text" | "name" | "place" | "error" | "sign";
  /** As written, without a place's sheet; of a text what stands between its quotes. */
  readonly text: string;
  /** The bare name of the sheet that a place is on; absent for the formula's own. */
  readonly sheet?: string;
}

const sheet = String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const cell = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const pattern = new RegExp(
  [
    String.raw`\s+`,
    String.raw`"((?:[^"]|"")*)"`,
    String.raw`(\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+)(?![\p{L}\p{N}_.:])`,
    String.raw`${sheet}(?:(${cell}(?::${cell})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!:\[])|(#(?:REF!|N/A|VALUE!|DIV/0!|NUM!|NAME\?|NULL!)))`,
    String.raw`([\p{L}_][\p{L}\p{N}_.]*)(?![!:\[])`,
    String.raw`(<>|<=|>=|[=<>&+\-*/^%(),])`,
  ].join("|"),
  "giuy",
);

/** The tokens of a formula without its "="; undefined where something in it is not read here (lists in braces, table columns, other files). */
export function tokensOf(formula: string): readonly Token[] | undefined {
  const body = formula.replace(/^=/, "");
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < body.length) {
    const match = pattern.exec(body);
    if (!match) return undefined;
    const [, text, number, on, place, error, name, sign] = match;
    if (text !== undefined) tokens.push({ kind: "text", text: text.replaceAll('""', '"') });
    else if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (place !== undefined) tokens.push({ kind: "place", text: place.toUpperCase(), ...sheetPart(on) });
    else if (error !== undefined) tokens.push({ kind: "error", text: error.toUpperCase() });
    else if (name !== undefined) tokens.push({ kind: "name", text: name.toUpperCase().replace(/^_XLFN\./, "") });
    else if (sign !== undefined) tokens.push({ kind: "sign", text: sign });
  }
  return tokens;
}

function sheetPart(written: string | undefined): { sheet?: string } {
  if (written === undefined) return {};
  return { sheet: written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written };
}
