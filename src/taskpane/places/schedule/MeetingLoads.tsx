import { sayMeeting } from "../../../core/schedule/agendaText";
import type { DrawnAgenda } from "../../facts/readSchedule";
import { Fold } from "../../parts/Fold";
import { useFew } from "../../parts/useFew";
import { words } from "../../words";
import { CopyAgenda } from "./CopyAgenda";

/** How full each meeting is, and its agenda inside. */
export function MeetingLoads({ agenda }: { readonly agenda: readonly DrawnAgenda[] }) {
  const { shown, more } = useFew(agenda, 8);
  const busiest = Math.max(1, ...agenda.map(({ items }) => items.length));
  return (
    <>
      <h3 className="level">{words.schedule.months}</h3>
      {shown.map((each) => (
        <Fold
          key={`${each.iso}${each.forum}${each.joint}`}
          isMuch
          summary={
            <span className="meeting-load">
              <span>{sayMeeting(each)}</span>
              <span className="load" aria-hidden>
                <span style={{ width: `${(100 * each.items.length) / busiest}%` }} />
              </span>
              <span className="quiet">{words.schedule.items(each.items.length)}</span>
            </span>
          }
        >
          <CopyAgenda agenda={each} />
        </Fold>
      ))}
      {more}
    </>
  );
}
