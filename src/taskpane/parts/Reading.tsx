import { words } from "../words";
import { useLong } from "./useLong";

/** What stands where a place will stand: grey lines, the words for those who cannot see them, and after a while what may hold Excel up. */
export function Reading({ isFirst = false }: { readonly isFirst?: boolean }) {
  const isHeldUp = useLong(isFirst, 3_000);
  return (
    <div className="skeleton" role="status">
      <span className="spoken-only">{words.reading}</span>
      <div />
      <div />
      <div />
      <div />
      {isHeldUp && <p>{words.finishCell}</p>}
    </div>
  );
}
