import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A way of spoiling a file; `random` gives numbers from 0 to below 1. */
export interface Mutation {
  readonly name: string;
  mutate(bytes: Uint8Array, random: () => number): Uint8Array;
}

const below = (random: () => number, limit: number) => Math.floor(random() * limit);

/** Changes one XML part of the package, and packs it again. */
function inPart(name: string, change: (text: string, random: () => number) => string): Mutation {
  return {
    name,
    mutate: (bytes, random) => {
      const parts = unzipSync(bytes);
      const names = Object.keys(parts).filter((part) => /\.(xml|rels)$/.test(part));
      const chosen = names[below(random, names.length)] ?? "";
      const content = parts[chosen];
      if (!content) return bytes;
      return zipSync({ ...parts, [chosen]: strToU8(change(strFromU8(content), random)) }, { level: 1 });
    },
  };
}

/** Changes the parts of the package themselves: their names, their number, their order. */
function inPackage(
  name: string,
  change: (parts: [string, Uint8Array][], random: () => number) => [string, Uint8Array][],
): Mutation {
  return {
    name,
    mutate: (bytes, random) =>
      zipSync(Object.fromEntries(change(Object.entries(unzipSync(bytes)), random)), { level: 1 }),
  };
}

/** Puts something in the place of one match, chosen at random. */
function replaceOne(text: string, pattern: RegExp, random: () => number, by: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  const match = found[below(random, found.length)];
  return match ? text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length) : text;
}

const numbers = [
  "-1",
  "0",
  "1e308",
  "NaN",
  "4294967296",
  "99999999999999999999",
  "1048577",
  "16385",
  "",
  " 3 ",
  "0x10",
];
const references = ["A0", "XFD1048576", "A1:XFD1048576", "ZZZZ9", "A1:A", "$A$1:$A$1", "R1C1", "", "A1 B2 C3", "B2:A1"];
const texts = [
  "&#0;", "&amp;amp;", "\u0000", "]]>", "<![CDATA[x]]>", "&lol;", "<!-- -- -->", "_x0041_", "\ud800", "=1+1", "x".repeat(40_000),
]; // prettier-ignore
const pick = (list: readonly string[], random: () => number) => list[below(random, list.length)] ?? "";

/** The ways, from blind to knowing. */
export const mutations: readonly Mutation[] = [
  {
    name: "bytes flipped",
    mutate: (bytes, random) => {
      const changed = bytes.slice();
      for (let n = 1 + below(random, 40); n > 0; n--) changed[below(random, changed.length)] = below(random, 256);
      return changed;
    },
  },
  { name: "cut short", mutate: (bytes, random) => bytes.slice(0, below(random, bytes.length)) },
  {
    name: "a piece twice",
    mutate: (bytes, random) => {
      const from = below(random, bytes.length);
      return Uint8Array.from([...bytes.subarray(0, from + below(random, 900)), ...bytes.subarray(from)]);
    },
  },
  {
    name: "directory spoilt",
    mutate: (bytes, random) => {
      const changed = bytes.slice();
      for (let n = 8; n > 0; n--) changed[changed.length - 1 - below(random, 400)] = pickByte(random);
      return changed;
    },
  },
  inPackage("a part left out", (parts, random) => parts.filter((_, at) => at !== below(random, parts.length) || at === 0)),
  inPackage("a part emptied", (parts, random) => {
    const chosen = below(random, parts.length);
    return parts.map(([name, content], at) => [name, at === chosen ? new Uint8Array() : content]);
  }),
  inPackage("parts exchanged", (parts, random) => {
    const [a, b] = [below(random, parts.length), below(random, parts.length)];
    return parts.map(([name, content], at) => [name, (at === a ? parts[b] : at === b ? parts[a] : undefined)?.[1] ?? content]);
  }),
  inPackage("names that lead elsewhere", (parts, random) => [
    ...parts,
    [pick(["../../evil.xml", "/etc/passwd", "xl\\workbook.xml", "XL/WORKBOOK.XML", "a".repeat(300)], random), strToU8("<x/>")],
  ]),
  inPart("letters of XML changed", (text, random) => {
    const at = below(random, text.length);
    return text.slice(0, at) + pick(["<", ">", "&", '"', "'", "/", "=", " ", "\u0000", "é"], random) + text.slice(at + 1);
  }),
  inPart("an element left open", (text, random) => replaceOne(text, /<\/[\w:]+>/g, random, () => "")),
  inPart("an element twice", (text, random) => replaceOne(text, /<[\w:]+[^<>]*\/>/g, random, (found) => found + found)),
  inPart("elements within elements", (text, random) => replaceOne(text, /<[\w:]+[^<>]*\/>/g, random, () => `${"<a>".repeat(20_000)}${"</a>".repeat(20_000)}`)),
  inPart("a number that is none", (text, random) => replaceOne(text, /(?<==")\d+(?=")/g, random, () => pick(numbers, random))),
  inPart("a number among the content", (text, random) => replaceOne(text, /(?<=>)\d+(?=<)/g, random, () => pick(numbers, random))),
  inPart("a reference that is none", (text, random) => replaceOne(text, /(?<=")\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?=")/g, random, () => pick(references, random))),
  inPart("a text that is hard to hold", (text, random) => replaceOne(text, /(?<=<t[^<>]*>)[^<>]+(?=<)/g, random, () => pick(texts, random))),
  inPart("an attribute left out", (text, random) => replaceOne(text, / [\w:]+="[^"<>]*"/g, random, () => "")),
  inPart("an external entity", (text) => text.replace(/^(<\?xml[^>]*\?>)?/, '$1<!DOCTYPE x [<!ENTITY lol SYSTEM "file:///etc/passwd">]>')),
  inPart("another encoding", (text, random) => text.replace(/encoding="[^"]*"/, `encoding="${pick(["UTF-16", "latin-1", "utf-7", ""], random)}"`)),
]; // prettier-ignore

function pickByte(random: () => number): number {
  return [0, 1, 0x7f, 0x80, 0xff, 0x50, 0x4b][below(random, 7)] ?? 0;
}
