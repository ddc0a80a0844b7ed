import munkres from "munkres";

/** A possible pair and what it is worth; only what is worth more than nothing is ever assigned. */
export interface Edge {
  readonly before: number;
  readonly after: number;
  readonly odds: number;
}

/** No group that is solved as one is larger on either side; weaker links that would make it so are left out. */
const largestGroup = 120;

/** The one best assignment: each action in one pair at most, and the sum of all odds the highest there is. */
export function assign(edges: readonly Edge[]): readonly Edge[] {
  return groupEdges(edges.filter((edge) => edge.odds > 0)).flatMap(solve);
}

/** Edges in groups that have no action in common, strongest links first. */
function groupEdges(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const strongestFirst = [...edges].sort((a, b) => b.odds - a.odds || a.before - b.before || a.after - b.after);
  const parent = new Map<string, string>();
  const size = new Map<string, number>();
  const root = (name: string): string => {
    let at = name;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    if (at !== name) parent.set(name, at);
    return at;
  };
  const kept: Edge[] = [];
  for (const edge of strongestFirst) {
    const a = root(`b${edge.before}`);
    const b = root(`a${edge.after}`);
    if (a !== b) {
      const together = (size.get(a) ?? 1) + (size.get(b) ?? 1);
      if (together > 2 * largestGroup) continue;
      parent.set(b, a);
      size.set(a, together);
    }
    kept.push(edge);
  }
  const groups = new Map<string, Edge[]>();
  for (const edge of kept) {
    const name = root(`b${edge.before}`);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [edge]);
    else group.push(edge);
  }
  return [...groups.values()];
}

/** Whole numbers, so that the solver's sums are exact; and the order of the rows decides where the odds are equal. */
function solve(group: readonly Edge[]): readonly Edge[] {
  const first = group[0];
  if (group.length === 1 && first !== undefined) return [first];
  const befores = [...new Set(group.map((edge) => edge.before))].sort((a, b) => a - b);
  const afters = [...new Set(group.map((edge) => edge.after))].sort((a, b) => a - b);
  const rowOf = new Map(befores.map((before, row) => [before, row]));
  const columnOf = new Map(afters.map((after, column) => [after, column]));
  const unit = 4 * largestGroup ** 3;
  const costs = befores.map(() => afters.map(() => 0));
  const edgeAt = new Map<number, Edge>();
  for (const edge of group) {
    const row = rowOf.get(edge.before) ?? 0;
    const column = columnOf.get(edge.after) ?? 0;
    const line = costs[row];
    if (line !== undefined) line[column] = -Math.round(edge.odds * 200) * unit + (row - column) ** 2;
    edgeAt.set(row * afters.length + column, edge);
  }
  return munkres(costs).flatMap(([row, column]) => edgeAt.get(row * afters.length + column) ?? []);
}
