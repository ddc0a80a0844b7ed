import type { CountedGroup } from "../facts/countRatings";
import { Bar, type BarPiece } from "../parts/Bar";
import { words } from "../words";

function piecesOf({ counts }: CountedGroup): readonly BarPiece[] {
  return counts.map(({ entry, count }) => ({
    code: entry?.code ?? words.ratings.unratedCode,
    count,
    color: entry?.color ?? null,
    word: entry?.code ?? words.ratings.unrated.toLowerCase(),
  }));
}

/** One bar per priority. */
export function PriorityBars({ groups }: { readonly groups: readonly CountedGroup[] }) {
  return (
    <ul className="plain-list">
      {groups.map((group) => (
        <li key={group.title ?? ""}>
          <Bar title={group.title ?? words.ratings.noPriority} pieces={piecesOf(group)} />
        </li>
      ))}
    </ul>
  );
}
