/** A reason, in a sentence for officers, why a file cannot be read or written. Thrown inside this folder, handed out as `{ trouble }`. */
export class Trouble extends Error {}

/** Stops with a sentence for officers. */
export function refuse(sentence: string): never {
  throw new Trouble(sentence);
}
