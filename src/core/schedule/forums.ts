import { plainText } from "../grid/cleanText";
import { namedForums } from "./namedForums";
import type { Question } from "./schedule";
import { wordsIn } from "../language";
import { endsInMeeting } from "../language/phrases/reports";

/** A forum's name without what is not its name: "the", "joint", brackets, spaces. As the board writes it otherwise. */
export function forumName(written: string): string {
  const plain = plainText(written)
    .replace(/\([^)]*\)/g, " ")
    .replace(/^(?:the |joint |a |extraordinary |special |additional )+/i, "");
  const line = wordsIn(plain);
  const isMeeting = endsInMeeting.isIn(line);
  return plainText(isMeeting ? plain.slice(0, line.words.at(-1)?.from) : plain);
}

const keys = new Map<string, string>();
const mostKeys = 2_000;

/** What makes two names one: letters only, without case, "&" for "and", "sub-group" however it is spelt. */
export function forumKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size >= mostKeys) keys.clear();
  const key = readKey(name);
  keys.set(name, key);
  return key;
}

/** Words of a name that are short for others, or the plural of one. */
const shortNames = new Map([
  ["boards", "board"],
  ["exec", "executive"],
  ["subgroups", "subgroup"],
  ["groups", "group"],
]);
/** "Sub-group" and "s/g", once their marks are gone. */
const subgroupApart = /(?<![^ ])(?:sub group|s g)(?![^ ])/;

function readKey(name: string): string {
  return forumName(name)
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .map((word) => shortNames.get(word) ?? word)
    .join(" ")
    .split(subgroupApart)
    .join("subgroup");
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

/** "qa subgroup" for "quality assurance subgroup": letters for all words but the last, which says what sort of group it is. */
function initialsOfSort(key: string): string {
  const letters = initials(key.replace(/ (?:subgroup|group|panel|board|committee)$/, ""));
  return letters === "" ? "" : key.replace(/^.*(?= )/, letters);
}

/** True for two different names that may well be one forum: letters and the words they stand for, or "Strategic Board" and "Board". */
export function mayBeOne(a: string, b: string): boolean {
  const [left, right] = [forumKey(a), forumKey(b)];
  if (left === right || left === "" || right === "") return false;
  if (
    [initials(left), initialsOfSort(left)].includes(right) ||
    [initials(right), initialsOfSort(right)].includes(left)
  ) {
    return true;
  }
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

/** Under which key an answer about two names is kept: the same whichever comes first and however each is spelt. */
export function pairKey(a: string, b: string): string {
  return [forumKey(a), forumKey(b)].sort().join("|");
}

/** What the officer has answered about two names: one forum or two; undefined where nothing. */
export function answerAbout(a: string, b: string, answers: Readonly<Record<string, boolean>>): boolean | undefined {
  const asked = pairKey(a, b);
  return Object.entries(answers).find(([pair]) => pairKey(...twoNames(pair)) === asked)?.[1];
}

/** The two names of a kept answer: "BMG|Business Management Group". */
export function twoNames(pair: string): [string, string] {
  const [a = "", b = ""] = pair.split("|");
  return [a, b];
}

/** True for two names that may be one forum and about which nothing has been answered. */
export function isOpenQuestion(a: string, b: string, answers: Readonly<Record<string, boolean>>): boolean {
  return mayBeOne(a, b) && answerAbout(a, b, answers) === undefined;
}

/** One question for each two names that may be one forum and about which nothing has been answered. */
export function askAboutForums(
  names: readonly string[],
  answers: Readonly<Record<string, boolean>> = {},
): readonly Question[] {
  const different = [...new Map(names.map((name) => [forumKey(name), name])).values()];
  return different.flatMap((a, at) =>
    different.slice(at + 1).flatMap((b): Question[] => {
      if (!isOpenQuestion(a, b, answers)) return [];
      const text = `Are “${a}” and “${b}” one forum? They are kept apart until you say so.`;
      return [{ kind: "one-forum", text, names: [a, b] }];
    }),
  );
}
