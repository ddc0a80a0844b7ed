import { useId, useState } from "react";
import { sayDay } from "../../../core/grid/day";
import { Choice } from "../../parts/Choice";
import { JobButton } from "../../parts/JobButton";
import { Section } from "../../parts/Section";
import { TextField } from "../../parts/TextField";
import { useMeetingDate } from "../../parts/useMeetingDate";
import type { AskedFor, JobLabel, PaneState } from "../../ports";
import { words } from "../../words";
import type { PickedBook } from "../../pickBook";
import { PickFile } from "./PickFile";
import { canSummarise, hasEarlierColumns, newestAgreed, otherSheets } from "./newestAgreed";

/** Writes the papers of the meeting. What this meeting is compared with is said before the button is pressed. */
export function MeetingSummary({ job, state }: { readonly job: JobLabel; readonly state: PaneState }) {
  const id = useId();
  const day = useMeetingDate();
  const [label, setLabel] = useState("");
  const [sheet, setSheet] = useState("");
  const [picked, setPicked] = useState<PickedBook | null>(null);
  const others = otherSheets(state);
  const newest = newestAgreed(state, day);
  const chosen = others.includes(sheet) ? sheet : "";
  const name = label.trim();
  const asked: AskedFor = {
    ...(name === "" ? {} : { label: name }),
    ...(picked ? { previous: picked } : chosen === "" ? {} : { previous: { sheet: chosen } }),
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
              onChoose={setSheet}
            />
          </>
        )}
        <PickFile picked={picked} onPick={setPicked} />
        <TextField label={words.meetings.name} hint={words.meetings.nameHint} value={label} onType={setLabel} />
      </div>
      {!picked && !newest && chosen === "" && !canSummarise(state, day) && (
        <p className="sentence quiet">{words.meetings.keepFirst}</p>
      )}
      <JobButton job={job} isPrimary={picked !== null || canSummarise(state, day)} asked={asked} />
    </Section>
  );
}
