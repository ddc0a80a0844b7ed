/** What a sheet without a plan holds, as far as it was understood. */
export interface Seen {
  readonly sheet: string;
  /** What its tables are instead, in words. */
  readonly others: readonly string[];
  readonly isEmpty: boolean;
  readonly hasKey: boolean;
}

const lookedFor =
  "Looked for a row of headings that says what is to be done, who leads and by when or how it is rated, with actions under it; there is none.";

function sayOf({ sheet, others, isEmpty, hasKey }: Seen): string {
  if (isEmpty) return `“${sheet}” is empty.`;
  const [other] = others;
  if (other !== undefined) return `“${sheet}” holds ${other}, not an action plan.`;
  return hasKey ? `“${sheet}” holds a RAG key and no plan.` : `“${sheet}” holds no headings of a plan.`;
}

/** Sentences for a workbook in which no plan was found: what was looked for, and what each sheet holds instead (the first few). */
export function sayNone(seen: readonly Seen[]): string[] {
  if (seen.length === 0) return ["No action plan was found: there is no sheet to look at."];
  const more = seen.length > 4 ? [`${seen.length - 4} more sheets hold none either.`] : [];
  return [`No action plan was found. ${lookedFor}`, ...seen.slice(0, 4).map(sayOf), ...more];
}
