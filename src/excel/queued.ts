/** Bytes queued at once. Excel on the web takes 5 MB with all that goes with them: what is asked before a write, and a put-back record of up to 1.5 MB. */
const bytesAtOnce = 2_000_000;

const waiting = new WeakMap<OfficeExtension.ClientRequestContext, number>();

const tellings = new WeakMap<OfficeExtension.ClientRequestContext, () => void>();

/** Has `tell` called whenever a part of what is queued has been done, before the rest is. */
export function whenPartDone(context: OfficeExtension.ClientRequestContext, tell: () => void): void {
  tellings.set(context, tell);
}

/** Makes room for so many bytes in the next request: syncs what is queued first where both would be too much. */
export async function roomFor(context: OfficeExtension.ClientRequestContext, bytes: number): Promise<void> {
  const queued = waiting.get(context) ?? 0;
  const isTooMuch = queued > 0 && queued + bytes > bytesAtOnce;
  if (isTooMuch) {
    await context.sync();
    tellings.get(context)?.();
  }
  waiting.set(context, (isTooMuch ? 0 : queued) + bytes);
}
