import { Button } from "@fluentui/react-components";
import { useId, useRef } from "react";
import type { Settings } from "../../core/plan/settings";
import type { EntryThreshold } from "../../core/rate/thresholds";
import { withThreshold } from "../facts/officersThreshold";
import { usePane } from "../usePane";
import { words } from "../words";

type Unit = Settings["thresholds"][string]["unit"];

const units: readonly Unit[] = ["months", "weeks", "days", "meetings"];

interface ThresholdFormProps {
  readonly each: EntryThreshold;
  readonly onDone: () => void;
}

/** So many of a unit, for one entry of the key. */
export function ThresholdForm({ each: { entry, threshold }, onDone }: ThresholdFormProps) {
  const pane = usePane();
  const id = useId();
  const count = useRef<HTMLInputElement>(null);
  const unit = useRef<HTMLSelectElement>(null);
  const say = words.ratings.thresholds;
  const use = () => {
    const number = Number(count.current?.value);
    const chosen = units.find((known) => known === unit.current?.value);
    if (!Number.isInteger(number) || number < 1 || !chosen) return;
    void pane.keep((settings) => withThreshold(settings, entry.code, { count: number, unit: chosen }));
    onDone();
  };
  return (
    <form
      className="as-at-form"
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      <label htmlFor={id}>{say.count}</label>
      <input
        ref={count}
        id={id}
        className="field field-date"
        type="number"
        min={1}
        max={99}
        required
        defaultValue={threshold?.count ?? 3}
      />
      <select
        ref={unit}
        className="field field-date"
        aria-label={say.unit}
        defaultValue={units.find((known) => known === threshold?.unit) ?? "months"}
      >
        {units.map((known) => (
          <option key={known} value={known}>
            {say.units[known]}
          </option>
        ))}
      </select>
      <Button size="small" type="submit">
        {words.use}
      </Button>
    </form>
  );
}
