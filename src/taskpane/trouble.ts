import type { Trouble } from "./ports";
import { words } from "./words";

/** Where in our own code an error came from: function names and places only, never a message, which may quote the plan. */
function whereFrom(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s*at |@/.test(line));
  return [error.name, ...frames.slice(0, 6).map((line) => line.trim())].join("\n");
}

/** Anything unforeseen as one sentence and a detail to copy. */
export function unforeseen(error: unknown): Trouble {
  return { sentence: words.trouble.unforeseen, detail: whereFrom(error) };
}
