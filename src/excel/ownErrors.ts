/** Excel gave nothing in the place of what was asked for, because it was more cells than it gives at once. */
export class TooManyCells extends Error {
  override readonly name = "TooManyCells";
}

/** Someone else changed the cells between the reading and the writing. What had been written was put back, but for what is `left`: places, by name. */
export class ChangedMeanwhile extends Error {
  override readonly name = "ChangedMeanwhile";

  constructor(
    message: string,
    readonly left: readonly string[] = [],
  ) {
    super(message);
  }
}

/** Others put rows among those of the history that were taken out, or sorted them, in that very moment: rows of theirs may have gone too. */
export class RowsMixed extends Error {
  override readonly name = "RowsMixed";
}

/** A run's record would be too large to be kept: Excel takes 2 MB of settings in all. */
export class TooMuchToPutBack extends Error {
  override readonly name = "TooMuchToPutBack";
}
