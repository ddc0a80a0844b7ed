/** One sign or word of a formula. */
export interface Token {
  readonly kind: "number" | "text" | "name" | "cell" | "sign";
  /** As written; of a text what stands between its quotes. */
  readonly text: string;
}

const pattern =
  /\s+|"((?:[^"]|"")*)"|(\d+(?:\.\d+)?)(?![\w.])|(\$?[A-Z]{1,3}\$?\d{1,7})(?![\w(!:.])|([A-Z][A-Z.]*)(?![\w!:])|(<>|<=|>=|[=<>&+\-*/(),])/giy;

/** The tokens of a formula without its "="; undefined where something in it is not read here (ranges, other sheets, lists). */
export function tokensOf(formula: string): readonly Token[] | undefined {
  const body = formula.replace(/^=/, "");
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < body.length) {
    const match = pattern.exec(body);
    if (!match) return undefined;
    const [, text, number, cell, name, sign] = match;
    if (text !== undefined) tokens.push({ kind: "text", text: text.replaceAll('""', '"') });
    else if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (cell !== undefined) tokens.push({ kind: "cell", text: cell.toUpperCase() });
    else if (name !== undefined) tokens.push({ kind: "name", text: name.toUpperCase() });
    else if (sign !== undefined) tokens.push({ kind: "sign", text: sign });
  }
  return tokens;
}
