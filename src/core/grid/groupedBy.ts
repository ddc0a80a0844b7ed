/** What there is, by what it belongs to; in the order in which they come. */
export function groupedBy<T, K>(each: Iterable<T>, of: (one: T) => K): ReadonlyMap<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of each) {
    const group = groups.get(of(one));
    if (group) group.push(one);
    else groups.set(of(one), [one]);
  }
  return groups;
}
