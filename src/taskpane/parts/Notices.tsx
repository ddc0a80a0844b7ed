import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { jobName } from "../pane";
import type { JobResult } from "../ports";
import { useModel, usePane } from "../usePane";
import { words } from "../words";
import { TroubleNote } from "./TroubleNote";

/** What is under way, what was done, what went wrong: said aloud by a screen reader as well. */
export function Notices() {
  const { said, trouble, running } = useModel();
  const pane = usePane();
  return (
    <>
      <Underway />
      <div role="status">
        {running && <span className="spoken-only">{words.running(jobName(pane.jobs, running.job))}</span>}
        {said && <Said result={said} />}
      </div>
      <div role="alert">{trouble && <TroubleNote trouble={trouble} />}</div>
    </>
  );
}

/** True once something has gone on for half a second: shorter work needs no progress. */
function useLong(going: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!going) return;
    const timer = setTimeout(() => setLong(true), 500);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [going]);
  return going && long;
}

function Underway() {
  const pane = usePane();
  const { running } = useModel();
  const long = useLong(running !== null);
  if (!running || !long) return null;
  const { progress } = running;
  return (
    <div className="note">
      <div className="note-progress">
        <span>
          {progress
            ? words.progress(progress.what, progress.done, progress.of)
            : words.running(jobName(pane.jobs, running.job))}
        </span>
        <progress
          className="progress"
          aria-label={progress?.what ?? jobName(pane.jobs, running.job)}
          {...(progress ? { value: progress.done, max: progress.of } : {})}
        />
      </div>
      {running.isStopping ? (
        words.cancelling
      ) : (
        <Button size="small" onClick={pane.cancel}>
          {words.cancel}
        </Button>
      )}
    </div>
  );
}

function Said({ result }: { readonly result: JobResult }) {
  const pane = usePane();
  const lines =
    result.refused === undefined
      ? result.say
      : [result.refused, ...result.say.filter((line) => line !== result.refused)];
  if (lines.length === 0) return null;
  return (
    <div className="note">
      {lines.map((line, at) => (
        <p key={at} className="sentence">
          {line}
        </p>
      ))}
      <div className="buttons">
        {result.canPutBack && result.job !== "put-back" && (
          <Button size="small" onClick={() => void pane.putBack()}>
            {words.putItBack}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={pane.closeSaid}>
          {words.close}
        </Button>
      </div>
    </div>
  );
}
