import { hide, type Reading } from "../reading";
import type { Scene } from "../scene";

/** True for a date. */
export function isDate(reading: Reading | undefined): reading is Reading {
  return (reading?.month ?? -1) >= 0;
}

/** The signs with every date as "_", and "=" for each of its further tokens. */
export function lineOf({ signs }: Scene, readings: readonly Reading[]): string {
  return readings.reduce((line, date) => (isDate(date) ? hide(line, date) : line), signs);
}
