import { readSummary } from "../../facts/readSummary";
import type { PaneState } from "../../ports";
import { useModel, usePane } from "../../usePane";
import { findJob } from "../../placesOfWork";
import { JobButton } from "../../parts/JobButton";
import { UndoNote } from "../../parts/UndoNote";
import { Section } from "../../parts/Section";
import { useMeetingDate } from "../../parts/useMeetingDate";
import { canSummarise } from "./newestAgreed";
import { KeepMeeting } from "./KeepMeeting";
import { KeptMeetings } from "./KeptMeetings";
import { MeetingSummary } from "./MeetingSummary";
import { Moved } from "./Moved";

/** What moved where papers were written just now, the papers, the keeping of this meeting (first where nothing can be compared yet), and the meetings kept. */
export default function MeetingsPlace({ state }: { readonly state: PaneState }) {
  const pane = usePane();
  const { results } = useModel();
  const summary = findJob("summary", pane.jobs);
  const circulate = findJob("circulate", pane.jobs);
  const capture = findJob("capture", pane.jobs);
  const moved = readSummary(results["summary"]?.results);
  const keeping = capture && <KeepMeeting job={capture} state={state} />;
  const day = useMeetingDate();
  const isFirst = !canSummarise(state, day);
  return (
    <>
      {moved && <Moved summary={moved} />}
      <UndoNote />
      {isFirst && keeping}
      {summary && <MeetingSummary job={summary} state={state} />}
      {!isFirst && keeping}
      <KeptMeetings kept={state.snapshots ?? []} />
      {circulate && (
        <Section title={circulate.label}>
          <p className="sentence quiet">{`${circulate.hint}.`}</p>
          <JobButton job={circulate} isSmall />
        </Section>
      )}
    </>
  );
}
