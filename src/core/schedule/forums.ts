import { plainText } from "../grid/cleanText";
import { namedForums } from "./namedForums";

/** A forum's name without what is not its name: "the", "joint", brackets, spaces. As the board writes it otherwise. */
export function forumName(written: string): string {
  const plain = plainText(written)
    .replace(/\([^)]*\)/g, " ")
    .replace(/^(?:the |joint |a |extraordinary |special |additional )+/i, "")
    .replace(/\bmeetings?$/i, "");
  return plainText(plain);
}

/** What makes two names one: letters only, without case, "&" for "and", "sub-group" however it is spelt. */
export function forumKey(name: string): string {
  return forumName(name)
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/\bs\/g\b|\bsub[- ]?groups?\b/g, "subgroup")
    .replace(/\bboards\b/g, "board")
    .replace(/\bexec\b/g, "executive")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Every forum named in a text, one name each, in order; letters known from the Meetings sheet included. */
export function forumNamesIn(text: string, known: readonly string[] = []): readonly string[] {
  const found = namedForums(text, known);
  return [...new Map(found.flatMap(({ names }) => names.map((name) => [forumKey(name), forumName(name)]))).values()];
}

const body = /^(?:\w*s(?:ab|cb|cp)|strategic|partnership|safeguarding|children|adults?|and|s|main|full|board)$/;
const smallWords = new Set(["and", "of", "the", "for"]);

function initials(key: string): string {
  const words = key.split(" ").filter((word) => !smallWords.has(word));
  return words.length < 2 ? "" : words.map((word) => word.charAt(0)).join("");
}

/** True for two different names that may well be one forum: letters and the words they stand for, or "Strategic Board" and "Board". */
export function mayBeOne(a: string, b: string): boolean {
  const [left, right] = [forumKey(a), forumKey(b)];
  if (left === right || left === "" || right === "") return false;
  if (initials(left) === right || initials(right) === left) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  const more = long.startsWith(`${short} `)
    ? long.slice(short.length)
    : long.endsWith(` ${short}`)
      ? long.slice(0, -short.length)
      : "";
  const words = more.trim().split(" ");
  if (more === "") return false;
  if (words.every((word) => body.test(word))) return true;
  return long.endsWith(short) && short.includes("subgroup") && short !== "subgroup" && words.length <= 2;
}

/** One question for each two names that may be one forum. */
export function askAboutForums(names: readonly string[]): readonly string[] {
  const different = [...new Map(names.map((name) => [forumKey(name), name])).values()];
  return different.flatMap((a, at) =>
    different
      .slice(at + 1)
      .flatMap((b) =>
        mayBeOne(a, b) ? [`Are “${a}” and “${b}” one forum? They are kept apart until you say so.`] : [],
      ),
  );
}
