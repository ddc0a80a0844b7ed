import { useId, useState } from "react";
import { sayDay } from "../../../core/grid/day";
import { Choice } from "../../parts/Choice";
import { JobButton } from "../../parts/JobButton";
import { Section } from "../../parts/Section";
import { TextField } from "../../parts/TextField";
import { useMeetingDate } from "../../parts/useMeetingDate";
import type { AskedFor, JobLabel, PaneState } from "../../ports";
import { previousOf } from "../../pane";
import { useModel, usePane } from "../../usePane";
import { words } from "../../words";
import { PickFile } from "./PickFile";
import { canSummarise, hasEarlierColumns, newestAgreed, otherSheets } from "./newestAgreed";

/** Writes the papers of the meeting. What this meeting is compared with is said before the button is pressed. */
export function MeetingSummary({ job, state }: { readonly job: JobLabel; readonly state: PaneState }) {
  const id = useId();
  const pane = usePane();
  const previous = previousOf(useModel());
  const day = useMeetingDate();
  const [label, setLabel] = useState("");
  const [withRisks, setWithRisks] = useState(false);
  const others = otherSheets(state);
  const newest = newestAgreed(state, day);
  const picked = previous && "book" in previous ? previous : null;
  const chosen = previous && "sheet" in previous && others.includes(previous.sheet) ? previous.sheet : "";
  const name = label.trim();
  const asked: AskedFor = {
    ...(name === "" ? {} : { label: name }),
    ...(withRisks ? { risks: true } : {}),
  };
  const usual = newest
    ? words.meetings.kept(newest.name, sayDay(newest.asAt))
    : hasEarlierColumns(state)
      ? words.meetings.whatIsThere
      : words.meetings.nothingYet;
  return (
    <Section title={job.label}>
      <p className="sentence quiet">{words.meetings.papers}</p>
      <div className="stack">
        {!picked && (
          <>
            <label htmlFor={id}>{words.meetings.previous}</label>
            <Choice
              id={id}
              value={chosen}
              options={[["", usual], ...others.map((each): [string, string] => [each, words.plan.sheet(each)])]}
              onChoose={(sheet) => pane.compareWith(sheet === "" ? null : { sheet })}
            />
          </>
        )}
        <PickFile picked={picked} onPick={pane.compareWith} />
        <TextField label={words.meetings.name} hint={words.meetings.nameHint} value={label} onType={setLabel} />
        <label className="tick">
          <input type="checkbox" checked={withRisks} onChange={(event) => setWithRisks(event.target.checked)} />
          {words.meetings.withRisks}
        </label>
      </div>
      {!picked && !newest && chosen === "" && !canSummarise(state, day) && (
        <p className="sentence quiet">{words.meetings.keepFirst}</p>
      )}
      <JobButton job={job} isPrimary={picked !== null || canSummarise(state, day)} asked={asked} />
    </Section>
  );
}
