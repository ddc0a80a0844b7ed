import type { Phrase } from "./phrase";
import type { Line, Word } from "./words";

/** For each phrase that can begin somewhere in a line, the words at which it can, in order. */
export type Places = ReadonlyMap<Phrase, readonly number[]>;

const mostKept = 3_000;
const waysOfTyping = { small: 0, Capital: 1, CAPITALS: 2 } as const;

/**
 * Where many phrases can begin, found with one look at each word: whoever asks a line about dozens of phrases asks this first, and then each phrase with its
 * places (see Phrase.findAll). The order of the phrases is kept.
 */
export function together(all: readonly Phrase[]): (line: Line) => Places {
  /** What was found out for words so far, for each way of typing them and of standing: first, apart, or glued to the one before. */
  const byWord = Array.from({ length: 9 }, () => new Map<string, readonly Phrase[]>());

  function beginningAt(line: Line, at: number, word: Word): readonly Phrase[] {
    const known = byWord[waysOfTyping[word.letters] * 3 + (at === 0 ? 0 : word.isApart ? 1 : 2)];
    const before = known?.get(word.text);
    if (before) return before;
    if (known && known.size > mostKept) known.clear();
    const found = all.filter((phrase) => phrase.canBegin(line, at));
    known?.set(word.text, found);
    return found;
  }

  let empty: readonly Phrase[] | undefined;
  let atTheEnd: readonly Phrase[] | undefined;
  const endingAt = (line: Line, at: number) => {
    const found = () => all.filter((phrase) => phrase.canBegin(line, at));
    return at === 0 ? (empty ??= found()) : (atTheEnd ??= found());
  };

  return (line) => {
    const places = new Map<Phrase, number[]>();
    const { words } = line;
    for (let at = 0; at <= words.length; at++) {
      const word = words[at];
      const phrases = word ? beginningAt(line, at, word) : endingAt(line, at);
      for (const phrase of phrases) {
        const known = places.get(phrase);
        if (known) known.push(at);
        else places.set(phrase, [at]);
      }
    }
    return places;
  };
}
