import { words } from "../words";

/** What stands where a place will stand: grey lines, and the words for those who cannot see them. */
export function Reading() {
  return (
    <div className="skeleton" role="status">
      <span className="spoken-only">{words.reading}</span>
      <div />
      <div />
      <div />
      <div />
    </div>
  );
}
