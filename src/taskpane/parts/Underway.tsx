import { Button } from "@fluentui/react-components";
import { jobName } from "../pane";
import { useModel, usePane } from "../usePane";
import { words } from "../words";
import { useLong } from "./useLong";

const say = words.progress;

/** What is under way, once it takes a while: how far it has come, and Cancel. */
export function Underway() {
  const pane = usePane();
  const { running } = useModel();
  const long = useLong(running !== null, 500);
  if (!running || !long) return null;
  const { progress } = running;
  const name = jobName(pane.jobs, running.job);
  const isCounted = progress !== null && progress.done > 0;
  return (
    <div className="note">
      <div className="note-progress">
        <span>{progress ? say.doings[progress.doing](progress.done, progress.of) : say.running(name)}</span>
        <progress
          className="progress"
          aria-label={name}
          {...(isCounted ? { value: progress.done, max: progress.of } : {})}
        />
      </div>
      {running.isStopping ? (
        say.cancelling
      ) : (
        <Button size="small" onClick={pane.cancel}>
          {words.cancel}
        </Button>
      )}
    </div>
  );
}
