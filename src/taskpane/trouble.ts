import type { ExcelDoor, Trouble } from "./ports";
import { words } from "./words";

/** Where in our own code an error came from: function names and places only, never a message, which may quote the plan. */
function whereFrom(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s*at |@/.test(line));
  return [error.name, ...frames.slice(0, 6).map((line) => line.trim())].join("\n");
}

/** Anything unforeseen as one sentence and a detail to copy. A part of the pane that could not be fetched is no riddle, and said as what it is. */
export function unforeseen(error: unknown): Trouble {
  const isNotFetched = error instanceof Error && error.name === "ChunkLoadError";
  const sentence = isNotFetched ? words.trouble.notFetched : words.trouble.unforeseen;
  return { sentence, detail: whereFrom(error), isUnforeseen: true };
}

/** What failed, in words: Excel's errors by the door's own, the rest as unforeseen. */
export async function explain(error: unknown, door: ExcelDoor): Promise<Trouble> {
  // What is kept cannot be used: the message is a sentence for the officer.
  if (error instanceof Error && error.name === "NotKept") return { sentence: error.message, detail: error.name };
  try {
    return (await door.troubleOf?.(error, words.trouble.doing)) ?? unforeseen(error);
  } catch {
    return unforeseen(error);
  }
}
