/** How long work goes on before the page gets its turn, in milliseconds: a press on Cancel is felt to be answered at once. */
const longestStretch = 50;

/** Gives the page its turn: it paints, and hears of clicks. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Makes what is called between steps of long work: it gives the page its turn where the last was a while ago. */
export function turnTaking(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < longestStretch) return;
    await turn();
    last = performance.now();
  };
}
