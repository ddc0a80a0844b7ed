import { useId, useState } from "react";
import { readSchedule } from "../../facts/readSchedule";
import { Choice } from "../../parts/Choice";
import { JobButton } from "../../parts/JobButton";
import { Section } from "../../parts/Section";
import { UndoNote } from "../../parts/UndoNote";
import { jobsAt } from "../../placesOfWork";
import type { AskedFor, JobLabel } from "../../ports";
import { useModel, usePane } from "../../usePane";
import { words } from "../../words";
import { Drawn } from "./Drawn";
import { PapersDays } from "./PapersDays";

/** The jobs of the place in their order, the schedule first, and below the schedule what it showed. */
export default function SchedulePlace() {
  const pane = usePane();
  const { results } = useModel();
  const drawn = readSchedule(results["schedule"]?.results);
  return (
    <>
      <UndoNote />
      {jobsAt("schedule", pane.jobs).map((job, at) => (
        <div key={job.id}>
          <ScheduleJob job={job} isFirst={at === 0} />
          {job.id === "schedule" && drawn && <Drawn schedule={drawn} />}
        </div>
      ))}
    </>
  );
}

type Options = readonly (readonly [value: string, shown: string])[];

const rows: Options = [["", words.schedule.asItStands], ...Object.entries(words.schedule.rows)];
const themes: Options = [["", words.schedule.ownThemes], ...Object.entries(words.schedule.themePresets)];

function isRow(text: string): text is keyof typeof words.schedule.rows {
  return text in words.schedule.rows;
}

function isTheme(text: string): text is keyof typeof words.schedule.themePresets {
  return text in words.schedule.themePresets;
}

/** What a job may be told in one choice, by its id. */
const choices: Readonly<Record<string, { readonly name: string; readonly options: Options }>> = {
  schedule: { name: words.schedule.by, options: rows },
  themes: { name: words.schedule.themes, options: themes },
};

function askedFor(jobId: string, chosen: string): AskedFor {
  if (jobId === "schedule" && isRow(chosen)) return { by: chosen };
  if (jobId === "themes" && isTheme(chosen)) return { themes: chosen };
  return {};
}

function ScheduleJob({ job, isFirst }: { readonly job: JobLabel; readonly isFirst: boolean }) {
  const id = useId();
  const [chosen, setChosen] = useState("");
  const choice = choices[job.id];
  return (
    <Section title={job.label}>
      <p className="sentence quiet">{`${job.hint}.`}</p>
      {choice && (
        <div className="stack">
          <label htmlFor={id}>{choice.name}</label>
          <Choice id={id} value={chosen} options={choice.options} onChoose={setChosen} />
          {job.id === "schedule" && <PapersDays />}
        </div>
      )}
      <JobButton job={job} isPrimary={isFirst} asked={askedFor(job.id, chosen)} />
    </Section>
  );
}
