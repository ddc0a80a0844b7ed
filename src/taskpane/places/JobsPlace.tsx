import { useId, useState } from "react";
import { Choice } from "../parts/Choice";
import { JobButton } from "../parts/JobButton";
import { Section } from "../parts/Section";
import { TextField } from "../parts/TextField";
import { jobsAt, type Place } from "../placesOfWork";
import type { AskedFor, JobLabel, PaneState } from "../ports";
import { usePane } from "../usePane";
import { words } from "../words";

/** The jobs whose results carry a name, those that compare with something, and those that keep the plan as it stands. */
const named = new Set(["capture", "summary"]);
const comparing = new Set(["summary"]);
const keeping = new Set(["capture"]);
/** The job whose button is the place's one primary. */
const firstAt: Readonly<Partial<Record<Place, string>>> = { meetings: "summary", schedule: "schedule" };

/** A place that is a list of jobs: what each does, what it may be told, its button. */
export default function JobsPlace({ place, state }: { readonly place: Place; readonly state: PaneState }) {
  const pane = usePane();
  const jobs = jobsAt(place, pane.jobs);
  const first = jobs.some((job) => job.id === firstAt[place]) ? firstAt[place] : jobs[0]?.id;
  return (
    <>
      {jobs.map((job) => (
        <JobForm key={job.id} job={job} isFirst={job.id === first} state={state} />
      ))}
    </>
  );
}

interface JobFormProps {
  readonly job: JobLabel;
  readonly isFirst: boolean;
  readonly state: PaneState;
}

function JobForm({ job, isFirst, state }: JobFormProps) {
  const previousId = useId();
  const stateId = useId();
  const [label, setLabel] = useState("");
  const [previous, setPrevious] = useState("");
  const [isAgreed, setIsAgreed] = useState(false);
  const others = state.sheetsWithPlan.filter((sheet) => sheet !== state.sheet);

  const asked: AskedFor = {
    ...(label.trim() === "" ? {} : { label: label.trim() }),
    ...(previous === "" ? {} : { previous: { sheet: previous } }),
    ...(keeping.has(job.id) ? { state: isAgreed ? "as agreed" : "as submitted" } : {}),
  };

  return (
    <Section title={job.label}>
      <p className="sentence">{job.hint}</p>
      {named.has(job.id) && (
        <div className="stack">
          <TextField label={words.jobs.label} hint={words.jobs.labelHint} value={label} onType={setLabel} />
        </div>
      )}
      {keeping.has(job.id) && (
        <div className="stack">
          <label htmlFor={stateId}>{words.jobs.state}</label>
          <Choice
            id={stateId}
            value={isAgreed ? "agreed" : "submitted"}
            options={[
              ["submitted", words.jobs.asSubmitted],
              ["agreed", words.jobs.asAgreed],
            ]}
            onChoose={(value) => setIsAgreed(value === "agreed")}
          />
        </div>
      )}
      {comparing.has(job.id) && (
        <div className="stack">
          <label htmlFor={previousId}>{words.jobs.previous}</label>
          <Choice
            id={previousId}
            value={previous}
            options={[
              ["", words.jobs.newestAgreed],
              ...others.map((sheet): [string, string] => [sheet, words.plan.sheet(sheet)]),
            ]}
            onChoose={setPrevious}
          />
        </div>
      )}
      <JobButton job={job} isPrimary={isFirst} asked={asked} />
    </Section>
  );
}
