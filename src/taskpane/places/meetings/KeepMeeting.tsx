import { useId, useState } from "react";
import { sayDay } from "../../../core/grid/day";
import { Choice } from "../../parts/Choice";
import { JobButton } from "../../parts/JobButton";
import { Section } from "../../parts/Section";
import { TextField } from "../../parts/TextField";
import { useMeetingDate } from "../../parts/useMeetingDate";
import type { JobLabel, PaneState } from "../../ports";
import { words } from "../../words";
import { canSummarise } from "./newestAgreed";

/** Keeps the plan as it stands, under a name, as submitted or as agreed. The first meeting's one next step. */
export function KeepMeeting({ job, state }: { readonly job: JobLabel; readonly state: PaneState }) {
  const id = useId();
  const day = useMeetingDate();
  const [label, setLabel] = useState("");
  const [isAgreed, setIsAgreed] = useState(true);
  const name = label.trim();
  return (
    <Section title={job.label}>
      <p className="sentence quiet">{day === null ? words.meetings.needsDate : words.meetings.keepAt(sayDay(day))}</p>
      <div className="stack">
        <TextField
          label={words.meetings.name}
          hint={day === null ? words.meetings.nameHint : words.meetings.usualName(sayDay(day))}
          value={label}
          onType={setLabel}
        />
        <label htmlFor={id}>{words.meetings.state}</label>
        <Choice
          id={id}
          value={isAgreed ? "as agreed" : "as submitted"}
          options={[
            ["as agreed", words.meetings.asAgreed],
            ["as submitted", words.meetings.asSubmitted],
          ]}
          onChoose={(value) => setIsAgreed(value === "as agreed")}
        />
      </div>
      <JobButton
        job={job}
        isPrimary={!canSummarise(state, day)}
        asked={{ state: isAgreed ? "as agreed" : "as submitted", ...(name === "" ? {} : { label: name }) }}
      />
    </Section>
  );
}
