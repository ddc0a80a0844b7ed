import { jobName } from "../pane";
import { useModel, usePane } from "../usePane";
import { words } from "../words";
import { Said } from "./Said";
import { TroubleNote } from "./TroubleNote";
import { Underway } from "./Underway";

/** What is under way, what holds it up, what was done, what went wrong: said aloud by a screen reader as well. */
export function Notices() {
  const { said, trouble, running, page, isHeldUp } = useModel();
  const pane = usePane();
  return (
    <>
      <Underway />
      <div role="status">
        {running && <span className="spoken-only">{words.progress.running(jobName(pane.jobs, running.job))}</span>}
        {isHeldUp && <p className="held-up">{words.progress.finishCell}</p>}
        {said && page === null && <Said key={said.say.join()} result={said} />}
      </div>
      <div role="alert">{trouble && <TroubleNote trouble={trouble} />}</div>
    </>
  );
}
