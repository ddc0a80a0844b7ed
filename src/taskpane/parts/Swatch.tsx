import type { KeyEntry } from "../../core/key/key";
import { textColorOn } from "../../core/rate/contrast";
import { words } from "../words";

/** A rating as the sheet shows it: its letter on the key's own colour. Its word stands beside it, never the colour alone. */
export function Swatch({ entry }: { readonly entry: KeyEntry | null }) {
  if (entry === null) {
    return (
      <span className="swatch swatch-none" aria-hidden>
        {words.ratings.unratedCode}
      </span>
    );
  }
  const fill =
    entry.color === null ? {} : { backgroundColor: `#${entry.color}`, color: `#${textColorOn(entry.color)}` };
  return (
    <span className="swatch" style={fill}>
      {entry.code}
    </span>
  );
}

/** Letter, word and colour of a rating; the bare code where the key does not hold it. */
export function RatingName({ entry, code }: { readonly entry: KeyEntry | undefined; readonly code: string | null }) {
  if (!entry) return <b>{code ?? words.ratings.blank}</b>;
  return (
    <>
      <Swatch entry={entry} /> <b>{ratingWord(entry)}</b>
    </>
  );
}

/** The word that stands beside a rating's letter: "Amber"; "" where the letter is all that the key has. */
export function ratingWord(entry: KeyEntry): string {
  return entry.label === entry.code ? "" : entry.label;
}
