/** Someone else changed the cells between the reading and the writing. What had been written was put back. */
export class ChangedMeanwhile extends Error {
  override readonly name = "ChangedMeanwhile";
}

/** A run's record would be too large to be kept: Excel takes 2 MB of settings in all. */
export class TooMuchToPutBack extends Error {
  override readonly name = "TooMuchToPutBack";
}
