import { Button } from "@fluentui/react-components";
import { useId, useRef } from "react";
import { isDay, type Day } from "../../core/grid/day";
import { words } from "../words";

interface DateFormProps {
  readonly day: Day | null;
  readonly onDay: (day: Day) => void;
  /** Escape: the date stays as it is. */
  readonly onLeave: () => void;
}

/** A date is taken when it is finished, not while it is typed. */
export function DateForm({ day, onDay, onLeave }: DateFormProps) {
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
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Else office.js hands the focus to the sheet.
        event.stopPropagation();
        onLeave();
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
