import type { DrawnSchedule } from "../../facts/readSchedule";
import { CellLink } from "../../parts/CellLink";
import { Good } from "../../parts/Good";
import { useFew } from "../../parts/useFew";
import { words } from "../../words";
import { MeetingLoads } from "./MeetingLoads";
import { Questions } from "./Questions";

const say = words.schedule;

/** So many cells of one fact are links; the rest are counted. */
const linked = 3;

/** What does not hold in the schedule, each with its cells, what is to be settled, and how full each meeting is. */
export function Drawn({ schedule }: { readonly schedule: DrawnSchedule }) {
  const { contradictions, agenda } = schedule;
  const { shown, more } = useFew(contradictions);
  return (
    <>
      <h3 className="level">{say.contradictions}</h3>
      {contradictions.length === 0 && <Good>{say.holds}</Good>}
      <ul className="plain-list">
        {shown.map(({ text, sheet, cells }) => (
          <li key={text} className="finding finding-single">
            {sheet !== null && <Cells sheet={sheet} cells={cells} />} {text}
          </li>
        ))}
      </ul>
      {more}
      <Questions schedule={schedule} />
      {agenda.length > 0 && <MeetingLoads agenda={agenda} />}
    </>
  );
}

function Cells({ sheet, cells }: { readonly sheet: string; readonly cells: readonly string[] }) {
  return (
    <>
      {cells.slice(0, linked).map((cell) => (
        <span key={cell}>
          <CellLink sheet={sheet} cell={cell} />{" "}
        </span>
      ))}
      {cells.length > linked && <span className="quiet">{say.moreCells(cells.length - linked)}</span>}
    </>
  );
}
