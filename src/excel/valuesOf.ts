import { TooManyCells } from "./ownErrors";

/** The values of a range that was loaded. Throws TooManyCells where Excel gave null in their place: of more than 5,000,000 cells, without an error. */
export function valuesOf({ values }: Excel.Range): readonly (readonly unknown[])[] {
  const given: unknown = values;
  if (!Array.isArray(given)) throw new TooManyCells("Excel gave null for the values of a range.");
  return given as readonly (readonly unknown[])[];
}
