import type { CellLook } from "../../xlsx/state";
import { readColour } from "./colours";
import type { Answering } from "./manners";
import { notImplemented, refusal } from "./refusal";

/** The parts of a look that a write changes; null takes a part away. */
export type LookPatch = { readonly [K in keyof CellLook]?: CellLook[K] | null };

/** What a workbook's looks are read by, besides themselves. */
export interface ReadBy {
  readonly font: { readonly name: string; readonly size: number };
  readonly answering: Answering;
}

/** One property below range.format, as it is read from a look and as a write changes the look. */
export interface LookPart {
  readonly read: (look: CellLook, by: ReadBy) => unknown;
  readonly write?: (value: unknown) => LookPatch;
}

const fill: Readonly<Record<string, LookPart>> = {
  color: { read: (look) => `#${look.fill ?? "FFFFFF"}`, write: (value) => ({ fill: readColour(value) }) },
  pattern: {
    read: (look, { answering: { pattern } }) => (look.fill ? pattern.filled : pattern.unfilled),
    write: (value) => {
      if (value === "None") return { fill: null };
      throw notImplemented(`RangeFill.pattern = ${String(value)}`);
    },
  },
  tintAndShade: { read: (look, { answering }) => (look.fill ? 0 : answering.tintOfUnfilled) },
};

const font: Readonly<Record<string, LookPart>> = {
  color: { read: (look) => `#${look.fontColor ?? "000000"}`, write: (value) => ({ fontColor: readColour(value) }) },
  bold: { read: (look) => look.bold ?? false, write: (value) => ({ bold: truth(value) }) },
  italic: { read: (look) => look.italic ?? false, write: (value) => ({ italic: truth(value) }) },
  underline: {
    read: (look) => (look.underline ? "Single" : "None"),
    write: (value) => ({ underline: oneOf(value, { Single: true, None: false }) }),
  },
  size: {
    read: (look, by) => look.fontSize ?? by.font.size,
    write: (value) => {
      if (typeof value !== "number" || value < 1 || value > 409) throw refusal("InvalidArgument");
      return { fontSize: value };
    },
  },
  name: {
    read: (look, by) => look.fontName ?? by.font.name,
    write: (value) => {
      if (typeof value !== "string" || value === "") throw refusal("InvalidArgument");
      return { fontName: value };
    },
  },
  tintAndShade: { read: () => 0 },
};

const format: Readonly<Record<string, LookPart>> = {
  wrapText: { read: (look) => look.wrap ?? false, write: (value) => ({ wrap: truth(value) }) },
  horizontalAlignment: {
    read: (look) => capital(look.horizontal ?? "general"),
    write: (value) => ({
      horizontal: oneOf(value, { General: "general", Left: "left", Center: "center", Right: "right" } as const),
    }),
  },
  verticalAlignment: {
    read: (look) => capital(look.vertical ?? "bottom"),
    write: (value) => ({ vertical: oneOf(value, { Top: "top", Center: "center", Bottom: "bottom" } as const) }),
  },
};

const protection: Readonly<Record<string, LookPart>> = {
  locked: { read: (look) => look.locked ?? true, write: (value) => ({ locked: truth(value) }) },
};

/** What of range.format the stand-in knows, by object and property. */
export const lookParts = { fill, font, format, protection };

function truth(value: unknown): boolean {
  if (typeof value !== "boolean") throw refusal("InvalidArgument");
  return value;
}

function oneOf<T>(value: unknown, known: Readonly<Record<string, T>>): T {
  const found = typeof value === "string" ? known[value] : undefined;
  if (found !== undefined) return found;
  if (typeof value === "string") throw notImplemented(`the format value "${value}"`);
  throw refusal("InvalidArgument");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
