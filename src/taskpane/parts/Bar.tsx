import { textColorOn } from "../../core/rate/contrast";
import { words } from "../words";

/** One rating's share of a bar: its code stands on it, its number in words beneath. */
export interface BarPiece {
  readonly code: string;
  readonly count: number;
  /** RRGGBB; null for no fill. */
  readonly color: string | null;
  /** How it is called beneath the bar. */
  readonly word: string;
}

interface BarProps {
  readonly title: string;
  readonly pieces: readonly BarPiece[];
}

/** Ratings in the key's own colours, with their codes on the bar and their numbers beneath it. */
export function Bar({ title, pieces }: BarProps) {
  return (
    <div className="priority">
      <span className="priority-title">{title}</span>
      <div className="bar" aria-hidden>
        {pieces.map(({ code, count, color }) => (
          <div
            key={code}
            className="bar-piece"
            style={{
              flexGrow: count,
              flexBasis: 0,
              ...(color === null ? {} : { backgroundColor: `#${color}`, color: `#${textColorOn(color)}` }),
            }}
          >
            {code}
          </div>
        ))}
      </div>
      <span className="quiet">{sayPieces(pieces)}</span>
    </div>
  );
}

/** "R 2 · A 5 · not rated 1". */
export function sayPieces(pieces: readonly BarPiece[]): string {
  return pieces.map(({ word, count }) => `${word} ${count.toLocaleString(words.numbers)}`).join(" · ");
}
