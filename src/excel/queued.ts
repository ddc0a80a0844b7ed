/** Bytes queued at once. Excel on the web takes 5 MB with all that goes with them: what is asked before a write, and a put-back record of up to 1.5 MB. */
const bytesAtOnce = 2_000_000;

const waiting = new WeakMap<OfficeExtension.ClientRequestContext, number>();

/** Makes room for so many bytes in the next request: syncs what is queued first where both would be too much. */
export async function roomFor(context: OfficeExtension.ClientRequestContext, bytes: number): Promise<void> {
  const queued = waiting.get(context) ?? 0;
  const isTooMuch = queued > 0 && queued + bytes > bytesAtOnce;
  if (isTooMuch) await context.sync();
  waiting.set(context, (isTooMuch ? 0 : queued) + bytes);
}
