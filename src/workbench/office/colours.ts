import { notImplemented, refusal } from "./refusal";

/** The few colour words that add-ins use; all others are refused by name. */
const NAMED: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  gray: "808080",
  grey: "808080",
  purple: "800080",
};

/** "#ff0000", "FF0000" or "red" → "FF0000"; InvalidArgument for anything else. */
export function readColour(value: unknown): string {
  if (typeof value !== "string") throw refusal("InvalidArgument");
  const hex = /^#?([0-9A-Fa-f]{6})$/.exec(value)?.[1];
  if (hex) return hex.toUpperCase();
  if (!/^[A-Za-z]+$/.test(value)) throw refusal("InvalidArgument");
  const named = NAMED[value.toLowerCase()];
  if (!named) throw notImplemented(`the colour "${value}"`);
  return named;
}
