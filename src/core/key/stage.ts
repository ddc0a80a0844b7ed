import { wordsOf } from "../grid/cleanText";
import { hideWords, isPlain, moodOf, typedAt, wordsIn, type Line, type Match, type Phrase } from "../language";
import * as said from "../language/phrases/stages";
import type { Stage } from "./key";
import { isColourName } from "./colourNames";

type Reading =
  | { readonly stage: Exclude<Stage, "late-slight" | "late-serious"> }
  | { readonly stage: "late"; readonly weight: number };

/** The text with other words where a phrase stands. */
function rewritten(text: string, phrase: Phrase, as: (line: Line, match: Match) => string): string {
  const line = wordsIn(text);
  const found = phrase.findAll(line);
  let left = "";
  let from = 0;
  for (const match of found) {
    const [first, last] = [line.words[match.from], line.words[match.to - 1]];
    if (!first || !last) continue;
    left += `${text.slice(from, first.from)}${as(line, match)}`;
    from = last.to;
  }
  return left + text.slice(from);
}

/** What an entry says in so many words that another way of saying it is put for: "no more than" is "up to", "not significant" is "slight". */
function inPlainWords(text: string): string {
  const lengthIn = (line: Line, { parts }: Match) =>
    parts["length"] ? typedAt(line, parts["length"].from, parts["length"].to) : "";
  const notWithin = (line: Line, match: Match) =>
    `be ${typedAt(line, match.from + 1, match.parts["within"]?.from ?? match.to)} more than ${lengthIn(line, match)} late`;
  const within = (line: Line, match: Match) => `up to ${lengthIn(line, match)} late`;
  const steps: readonly (readonly [Phrase, (line: Line, match: Match) => string])[] = [
    [said.tolerated, () => "on track"],
    [said.notWithin, notWithin],
    [said.within, within],
    [said.noDelay, () => "on time"],
    [said.notGrave, () => "minor"],
    [said.noMoreThan, () => "up to"],
    [said.smoothly, () => "smoothly"],
  ];
  return steps.reduce((left, [phrase, as]) => rewritten(left, phrase, as), text);
}

/** True where words for being finished stand plainly: neither denied, nor in part, nor to come. */
function isDone(line: Line): boolean {
  return said.isFinished
    .findAll(line)
    .some((match) => isPlain(moodOf(line, match)) && !said.takesBack.endsBefore(line, match.from));
}

/** True where the colour is of something else than progress in time. */
function measuresElse(line: Line): boolean {
  const measures = [said.measuresShare, said.measuresConfidence, said.measuresMoney, said.measuresScores];
  return (
    measures.some((phrase) => phrase.isIn(line)) || (said.measuresRisk.isIn(line) && !said.speaksOfTime.isIn(line))
  );
}

/** What one entry says; lateness with how heavy its words are (above 0 serious, below 0 slight). */
function readEntry(label: string, meaning: string): Reading {
  const text = isColourName(label) || label.length < 2 ? meaning : `${label}. ${meaning}`;
  const line = wordsIn(inPlainWords(wordsOf(text)));
  if (line.words.length === 0) return { stage: "unknown" };
  const isMeasured = measuresElse(line);
  const isLate = said.isLate.isIn(hideWords(line, said.saysNoTrouble.findAll(line)));
  const isStopped = said.isStopped.isIn(line) && !said.isNoLongerWatched.isIn(line);
  const isDoneOtherwise = () => isDone(hideWords(line, said.isOnlyClosed.findAll(line)));
  if (isDone(line) && !(isStopped && !isDoneOtherwise())) {
    if (isMeasured && !said.isWhole.isIn(line) && said.measuresShare.isIn(line)) return { stage: "unknown" };
    if (said.onTrackToo.isIn(line) || said.doneToo.isIn(line)) return { stage: "on-track" };
    return { stage: said.isChecked.isIn(line) ? "complete-checked" : "complete" };
  }
  if (isStopped) return { stage: "stopped" };
  if (isMeasured) return { stage: "unknown" };
  if (said.isNotStarted.isIn(line) && !isLate) return { stage: "not-started" };
  if (isLate) {
    const weight = said.weighsSerious.findAll(line).length - said.weighsSlight.findAll(line).length;
    return { stage: "late", weight };
  }
  if (said.isClosedOff.isIn(line)) return { stage: "complete" };
  const isPlainly = said.isPlainlyOnTrack.isIn(line) || !said.isShare.isIn(line);
  return { stage: said.isOnTrack.isIn(line) && isPlainly ? "on-track" : "unknown" };
}

/** True where a meaning is of a measure that is no progress in time, whatever else it says. */
function namesMeasure(meaning: string): boolean {
  const measures = [
    said.measuresShare,
    said.measuresConfidence,
    said.measuresMoney,
    said.measuresScores,
    said.levelOfRisk,
  ];
  return measures.some((phrase) => phrase.isIn(meaning));
}

/**
 * The stage of each entry, from its words only, read beside the others: of two lates whose words weigh nothing the heavier is serious.
 * A key that measures something else than progress (percentages, confidence, risk, spend) gives "unknown".
 */
export function stagesOf(entries: readonly { readonly label: string; readonly meaning: string }[]): Stage[] {
  const readings = entries.map((entry) => readEntry(entry.label, entry.meaning));
  const weights = readings.flatMap((reading) => (reading.stage === "late" ? [reading.weight] : []));
  const heaviest = Math.max(...weights);
  const lightest = Math.min(...weights);
  const others = entries.filter((entry) => namesMeasure(entry.meaning)).length;
  const isOfElse = others * 2 >= entries.length && others >= 2;
  return readings.map((reading): Stage => {
    if (isOfElse && (reading.stage === "late" || reading.stage === "on-track")) return "unknown";
    if (reading.stage !== "late") return reading.stage;
    if (reading.weight > 0) {
      const isLighter = weights.length > 1 && reading.weight < heaviest && lightest > 0 && reading.weight === lightest;
      return isLighter ? "late-slight" : "late-serious";
    }
    if (reading.weight < 0) return "late-slight";
    // The words weigh nothing: beside a heavier one it is slight, beside a lighter one serious, alone it is slight.
    return heaviest > 0 || lightest === 0 ? "late-slight" : "late-serious";
  });
}
