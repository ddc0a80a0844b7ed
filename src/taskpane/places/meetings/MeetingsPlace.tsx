import { readSummary } from "../../facts/readSummary";
import type { PaneState } from "../../ports";
import { useModel, usePane } from "../../usePane";
import { findJob } from "../../placesOfWork";
import { KeepMeeting } from "./KeepMeeting";
import { KeptMeetings } from "./KeptMeetings";
import { MeetingSummary } from "./MeetingSummary";
import { Moved } from "./Moved";

/** The papers first, then what moved in them, then the keeping of this meeting and the meetings kept. */
export default function MeetingsPlace({ state }: { readonly state: PaneState }) {
  const pane = usePane();
  const { results } = useModel();
  const summary = findJob("summary", pane.jobs);
  const capture = findJob("capture", pane.jobs);
  const moved = readSummary(results["summary"]?.results);
  return (
    <>
      {summary && <MeetingSummary job={summary} state={state} />}
      {moved && <Moved summary={moved} />}
      {capture && <KeepMeeting job={capture} state={state} />}
      <KeptMeetings kept={state.snapshots ?? []} />
    </>
  );
}
