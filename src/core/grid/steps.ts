/** Long work in steps: whoever drives it decides whether others have their turn between two of them. The result is the same. */
export type Steps<T> = Generator<undefined, T>;

/** Goes through work without a pause. */
export function toTheEnd<T>(work: Steps<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Goes through work, and waits for `pause` after each step; without one, straight to the end. */
export async function inTurns<T>(work: Steps<T>, pause: (() => Promise<void>) | undefined): Promise<T> {
  if (!pause) return toTheEnd(work);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await pause();
  }
}
