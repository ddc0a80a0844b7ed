import type { CountedGroup } from "../facts/countRatings";
import { Swatch, ratingWord } from "../parts/Swatch";
import { words } from "../words";

/** How many lines carry each rating: letter, word, colour and number. */
export function RatingCounts({ counted }: { readonly counted: CountedGroup }) {
  return (
    <ul className="plain-list counts">
      {counted.counts.map(({ entry, count }) => (
        <li key={entry?.code ?? ""} className="count">
          <Swatch entry={entry} />
          <span className="count-word">{entry ? ratingWord(entry) : words.ratings.unrated}</span>
          <span className="count-number">{count.toLocaleString(words.numbers)}</span>
        </li>
      ))}
    </ul>
  );
}
