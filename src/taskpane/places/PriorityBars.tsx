import type { CountedGroup } from "../facts/countRatings";
import { textColorOn } from "../../core/rate/contrast";
import { words } from "../words";

/** "R 2 · A 5 · not rated 1". */
export function sayCounts(group: CountedGroup): string {
  return group.counts
    .map(({ entry, count }) => `${entry?.code ?? words.ratings.unrated.toLowerCase()} ${count}`)
    .join(" · ");
}

/** One bar per priority in the key's own colours, its letters on it and its numbers in words beneath. */
export function PriorityBars({ groups }: { readonly groups: readonly CountedGroup[] }) {
  return (
    <ul className="plain-list">
      {groups.map((group) => (
        <li key={group.title ?? ""} className="priority">
          <span className="priority-title">{group.title ?? words.ratings.noPriority}</span>
          <div className="bar" aria-hidden>
            {group.counts.map(({ entry, count }) => {
              const fill = entry?.color
                ? { backgroundColor: `#${entry.color}`, color: `#${textColorOn(entry.color)}` }
                : {};
              return (
                <div key={entry?.code ?? ""} className="bar-piece" style={{ flexGrow: count, flexBasis: 0, ...fill }}>
                  {entry?.code ?? words.ratings.unratedCode}
                </div>
              );
            })}
          </div>
          <span className="quiet">{sayCounts(group)}</span>
        </li>
      ))}
    </ul>
  );
}
