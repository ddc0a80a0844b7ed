import { Button } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { isDay, sayDay, type Day } from "../../core/grid/day";
import { useModel, usePane } from "../usePane";
import { words } from "../words";
import { LinkButton } from "./LinkButton";

/** The meeting date that everything is judged at, where it came from, and the way to give another. */
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
      </div>
    );
  }
  const day = asAt ?? plan.period.asAt;
  return (
    <div className="as-at">
      <h1 className="spoken-only">{words.product}</h1>
      {day && <div className="quiet">{words.asAt.label}</div>}
      <div className="as-at-line">
        <span className="as-at-day">{day ? sayDay(day) : words.asAt.none}</span>
        <span className="quiet">{asAt ? words.asAt.fromHere : day ? words.asAt.fromTitle : words.asAt.ask}</span>
        {day && (
          <LinkButton quiet name={words.asAt.change} expanded={open} onPress={() => setOpen(!open)}>
            {words.change}
          </LinkButton>
        )}
      </div>
      {(open || !day) && (
        <DateForm
          day={day}
          onDay={(given) => {
            pane.setAsAt(given);
            setOpen(false);
          }}
        />
      )}
      {open && asAt !== null && plan.period.asAt !== null && (
        <LinkButton quiet onPress={() => pane.setAsAt(null)}>
          {words.asAt.fromTitleAgain}
        </LinkButton>
      )}
    </div>
  );
}

/** A date is taken when it is finished, not while it is typed. */
function DateForm({ day, onDay }: { readonly day: Day | null; readonly onDay: (day: Day) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <form
      className="as-at-form"
      onSubmit={(event) => {
        event.preventDefault();
        const given = field.current?.value ?? "";
        if (isDay(given)) onDay(given);
      }}
    >
      <label htmlFor={id}>{words.asAt.input}</label>
      <input ref={field} id={id} className="field field-date" type="date" required defaultValue={day ?? ""} />
      <Button size="small" type="submit">
        {words.use}
      </Button>
    </form>
  );
}
