/** The last item that passes; undefined where none does. (ES2022 has no findLast.) */
export function lastWhere<T>(items: readonly T[], passes: (item: T) => boolean): T | undefined {
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i];
    if (item !== undefined && passes(item)) return item;
  }
  return undefined;
}
