import { monthNames, wordsIn, type Line, type Word } from "../language";
import { articles } from "../language/lexicon/when/articles";
import { planMonths } from "./months";
import type { WordsContext } from "./reading";

/** A timescale as typed, as the words that phrases are looked for in, and what it is read against. */
export interface Scene {
  readonly text: string;
  /** Its words without articles, every dash a hyphen: "by the end of our quarter" is "by end of quarter". What has been read is hidden. */
  readonly line: Line;
  readonly context: WordsContext;
  /** First and last month of the plan, counted through; null where its words give no years. */
  readonly plan: readonly [number, number] | null;
}

/** What a forum that the workbook knows by name is called in the line, in one word. */
export const namedForum = "\u25CB";

const dashes = /[\u2010-\u2015\u2212]/g;
const bare = new WeakMap<Line, Line>();

function withoutArticles(line: Line): Line {
  const known = bare.get(line);
  if (known) return known;
  const words = line.words.filter((_, at) => articles.lengthsAt(line, at).length === 0);
  const made = daysApart({ text: line.text, words });
  bare.set(line, made);
  return made;
}

const twoDays = /^(\d{1,2})([/,-])(\d{1,2})$/;

/** "17/18 March", "5-7 June": the two days as words of their own, where a month is next. */
function daysApart(line: Line): Line {
  const isNext = (at: number) => monthNames.has(line.words[at]?.text ?? "");
  const words = line.words.flatMap((word, at) => {
    const [, first = "", mark = "", second = ""] = twoDays.exec(word.text) ?? [];
    if (first === "" || !isNext(at + (line.words[at + 1]?.text === "of" ? 2 : 1))) return word;
    const middle = word.from + first.length;
    return [
      { ...word, text: first, to: middle },
      { ...word, text: mark, kind: "mark" as const, from: middle, to: middle + 1, isApart: false },
      { ...word, text: second, from: middle + 1, isApart: false },
    ];
  });
  return words.length === line.words.length ? line : { text: line.text, words };
}

/** The words with every forum known by name as one word. */
function naming(line: Line, forums: readonly string[]): Line {
  const names = forums
    .map((forum) => withoutArticles(wordsIn(forum)).words.map(({ text }) => text))
    .filter((name) => name.length > 0)
    .sort((one, other) => other.length - one.length);
  const words: Word[] = [];
  for (let at = 0; at < line.words.length; at += 1) {
    const name = names.find((each) => each.every((text, step) => line.words[at + step]?.text === text));
    const [first, last] = [line.words[at], line.words[at + (name?.length ?? 1) - 1]];
    if (!first || !last) continue;
    words.push(name ? { ...first, text: namedForum, kind: "word", to: last.to } : first);
    at += (name?.length ?? 1) - 1;
  }
  return { text: line.text, words };
}

/** A timescale ready to be read. */
export function sceneOf(text: string, context: WordsContext): Scene {
  const line = withoutArticles(wordsIn(text.replace(dashes, "-")));
  const { forums = [] } = context;
  return {
    text,
    line: forums.length > 0 ? naming(line, forums) : line,
    context,
    plan: planMonths(context.period),
  };
}
