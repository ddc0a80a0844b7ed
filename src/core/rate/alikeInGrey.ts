import type { Key, KeyEntry } from "../key/key";
import { textColorOn } from "./contrast";

/** How light RRGGBB prints without colour, 0 to 1. ITU-R BT.601, as printers' drivers take it. */
function grey(color: string): number {
  const part = (at: number) => parseInt(color.slice(at, at + 2), 16) / 255;
  return 0.299 * part(0) + 0.587 * part(2) + 0.114 * part(4);
}

/** Greys that lie nearer than this are hard to tell apart on paper. */
const leastApart = 0.1;

/** Pairs of a key's entries that print in nearly the same grey under a letter of the same colour: there the letter alone tells them apart. */
export function alikeInGrey(key: Key): readonly (readonly [KeyEntry, KeyEntry])[] {
  return key.flatMap((one, at) =>
    key.slice(at + 1).flatMap((other): (readonly [KeyEntry, KeyEntry])[] => {
      const [a, b] = [one.color ?? "FFFFFF", other.color ?? "FFFFFF"];
      const isNear = Math.abs(grey(a) - grey(b)) < leastApart && textColorOn(a) === textColorOn(b);
      return isNear ? [[one, other]] : [];
    }),
  );
}
