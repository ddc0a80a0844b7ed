import { useState } from "react";
import { sayDay } from "../../core/grid/day";
import type { MeetingDate } from "../../core/rate/meetingDate";
import { offeredDate } from "../facts/offeredDate";
import { today } from "../facts/today";
import { useModel, usePane } from "../usePane";
import { words } from "../words";
import { Compared } from "./Compared";
import { DateForm } from "./DateForm";
import { LinkButton } from "./LinkButton";

/** Why the date is asked for: the title has none, its meeting is kept already, or something in the plan is newer. */
function sayAsked(offered: MeetingDate): string {
  if (offered.day !== null || offered.titled === null || offered.newer === null) return words.asAt.ask;
  const ask = offered.why === "kept" ? words.asAt.askKept : words.asAt.askBehind;
  return ask(sayDay(offered.titled), offered.newer);
}

/** The meeting date that everything is judged at, where it came from, the way to give another, and what it is compared with. */
export function AsAt() {
  const pane = usePane();
  const { state, asAt } = useModel();
  const [open, setOpen] = useState(false);
  const plan = state?.plans.find((found) => found.sheet === state.sheet);
  if (!plan) {
    return (
      <div className="as-at">
        <h1 className="as-at-day">{words.product}</h1>
        {asAt !== null && <div className="quiet">{words.asAt.line(sayDay(asAt))}</div>}
        <Compared />
      </div>
    );
  }
  const offered = offeredDate(state);
  const day = asAt ?? offered.day;
  return (
    <div className="as-at">
      <h1 className="spoken-only">{words.product}</h1>
      {day && (
        <div className="quiet">
          {words.asAt.from(asAt ? words.asAt.fromHere : words.asAt.fromTitle)}{" "}
          <LinkButton quiet name={words.asAt.change} expanded={open} onPress={() => setOpen(!open)}>
            {words.change}
          </LinkButton>
        </div>
      )}
      <div className="as-at-day">{day ? sayDay(day) : words.asAt.none}</div>
      {!day && <div className="quiet">{sayAsked(offered)}</div>}
      {(open || !day) && (
        <DateForm
          day={day ?? today()}
          onDay={(given) => {
            pane.setAsAt(given);
            setOpen(false);
          }}
          onLeave={() => setOpen(false)}
        />
      )}
      {open && asAt !== null && offered.day !== null && (
        <LinkButton quiet onPress={() => pane.setAsAt(null)}>
          {words.asAt.fromTitleAgain}
        </LinkButton>
      )}
      <Compared />
    </div>
  );
}
