import { sayDay } from "../../../core/grid/day";
import type { DrawnSchedule } from "../../facts/readSchedule";
import { CellLink } from "../../parts/CellLink";
import { Good } from "../../parts/Good";
import { useFew } from "../../parts/useFew";
import { Fold } from "../../parts/Fold";
import { words } from "../../words";

const say = words.schedule;

/** What does not hold in the schedule, each with its cells, what is to be settled, and how full each meeting is. */
export function Drawn({ schedule }: { readonly schedule: DrawnSchedule }) {
  const { contradictions, questions, agenda } = schedule;
  const { shown, more } = useFew(contradictions);
  const busiest = Math.max(1, ...agenda.map(({ items }) => items.length));
  return (
    <>
      <h3 className="level">{say.contradictions}</h3>
      {contradictions.length === 0 && <Good>{say.holds}</Good>}
      <ul className="plain-list">
        {shown.map(({ text, sheet, cells: [cell] }) => (
          <li key={text} className="finding finding-single">
            {sheet !== null && cell !== undefined && <CellLink sheet={sheet} cell={cell} />} {text}
          </li>
        ))}
      </ul>
      {more}
      {questions.length > 0 && (
        <>
          <h3 className="level">{say.questions}</h3>
          {questions.map((question) => (
            <p key={question} className="sentence">
              {question}
            </p>
          ))}
        </>
      )}
      {agenda.length > 0 && (
        <Fold summary={say.months}>
          <ul className="plain-list">
            {agenda.map(({ iso, forum, joint, items }) => (
              <li key={`${iso}${forum}${joint}`} className="meeting-load">
                <span>{[forum, joint ? `(${say.joint})` : null, sayDay(iso)].filter(Boolean).join(" ")}</span>
                <span className="load" aria-hidden>
                  <span style={{ width: `${(100 * items.length) / busiest}%` }} />
                </span>
                <span className="quiet">{say.items(items.length)}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
