/** What office.js tells of a key that leads out of the pane, since it takes Tab for itself: by the first and last stop, and Ctrl+F6. */
const onwards: readonly unknown[] = [13, 17, 5];
const back: readonly unknown[] = [14, 18, 6];

/** Moves the focus out of the pane to what stands before or after it, as Excel does; without this the keyboard could not leave it. */
export function leavePane(notice: unknown, before: HTMLElement, after: HTMLElement): void {
  const action: unknown = Array.isArray(notice) ? notice[1] : undefined;
  if (onwards.includes(action)) after.focus();
  if (back.includes(action)) before.focus();
}
