import { useId, useState } from "react";
import { keyPresets } from "../../core/key/presets";
import { Choice } from "../parts/Choice";
import { JobButton } from "../parts/JobButton";
import { Swatch } from "../parts/Swatch";
import { findJob } from "../placesOfWork";
import { usePane } from "../usePane";
import { words } from "../words";

/** A few named keys for a workbook that has none: seen in colour first, and nothing is coloured by choosing one. */
export default function InsertKey() {
  const pane = usePane();
  const id = useId();
  const [chosen, setChosen] = useState(keyPresets[0]?.id ?? "");
  const job = findJob("insert-key", pane.jobs);
  const preset = keyPresets.find((each) => each.id === chosen);
  if (!job || !preset) return null;
  return (
    <div className="stack">
      <label htmlFor={id}>{words.plan.insertKey}</label>
      <Choice id={id} value={chosen} options={keyPresets.map((each) => [each.id, each.name])} onChoose={setChosen} />
      <ul className="plain-list">
        {preset.entries.map(({ label, color, meaning }) => (
          <li key={label} className="key-entry">
            <Swatch entry={{ code: label.charAt(0), label, meaning, color, cell: "", stage: "unknown" }} />
            <span>
              {label}: {meaning}
            </span>
          </li>
        ))}
      </ul>
      <div>
        <JobButton job={job} isPrimary asked={{ preset: chosen }} />
      </div>
    </div>
  );
}
