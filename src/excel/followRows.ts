/** What a column of texts holds by rows: its first row, and the texts from there on. */
export interface RowTexts {
  readonly top: number;
  readonly texts: readonly string[];
}

/** Tells in which row one of the rows before is now: "gone" where it was deleted, undefined where that cannot be told. */
export type FollowRow = (row: number) => number | "gone" | undefined;

/** From rows to where they were in between, and on to where they are. */
export function inTwoSteps(first: FollowRow, second: FollowRow): FollowRow {
  return (row) => {
    const at = first(row);
    return typeof at === "number" ? second(at) : at;
  };
}

/** The rows that hold a text once only, by it. */
function onlyRows({ top, texts }: RowTexts): ReadonlyMap<string, number> {
  const only = new Map<string, number>();
  const often = new Set<string>();
  texts.forEach((text, at) => {
    if (text === "" || often.has(text)) return;
    if (only.delete(text)) often.add(text);
    else only.set(text, top + at);
  });
  return only;
}

/**
 * Follows rows from what a column held to what it holds now. A text that is there once before and after is followed wherever it went; a row without
 * such a text goes with its neighbours, where those above and below went the same way. Others are not guessed at.
 */
export function followRows(before: RowTexts, after: RowTexts): FollowRow {
  const [was, is] = [onlyRows(before), onlyRows(after)];
  const textThen = (row: number) => before.texts[row - before.top] ?? "";
  const textNow = (row: number) => after.texts[row - after.top] ?? "";
  const isStill = before.texts.every((text, at) => text === textNow(before.top + at));
  if (isStill) return (row) => row;
  const known = new Set(before.texts);
  const hasNewcomers = after.texts.some((text) => !known.has(text));
  const moveOf = (row: number): number | undefined => {
    const text = textThen(row);
    const now = was.has(text) ? is.get(text) : undefined;
    return now === undefined ? undefined : now - row;
  };
  const moves = before.texts.map((_, at) => moveOf(before.top + at));
  /** The move of the nearest row that can be told, in a direction. */
  const nearest = (from: number, step: 1 | -1): number | undefined => {
    for (let at = from + step; at >= 0 && at < moves.length; at += step) if (moves[at] !== undefined) return moves[at];
    return undefined;
  };
  return (row) => {
    const at = row - before.top;
    const own = moves[at];
    if (own !== undefined) return row + own;
    const [above, below] = [nearest(at, -1), nearest(at, 1)];
    const isBetween = above !== undefined && above === below;
    if (isBetween && (textNow(row + above) === textThen(row) || was.has(textThen(row)))) return row + above;
    return was.has(textThen(row)) && !is.has(textThen(row)) && !hasNewcomers ? "gone" : undefined;
  };
}
