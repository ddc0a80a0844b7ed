export type { Match, Place } from "./match";
export { hideWords, readWords, sentencesOf, typedAt, withoutMarks, wordsIn, type Line, type Word } from "./words";
export { isPlain, moodOf, type Mood } from "./mood";
export { lexicon, type Lexicon } from "./lexicon";
export { monthNames } from "./lexicon/months";
export { numberWords } from "./lexicon/numbers";
export { together, type Places } from "./together";
export {
  phraseBook,
  phrases,
  type PhraseBook,
  type Meaning,
  type Phrase,
  type Vocabulary,
  type WordClass,
} from "./phrase";
