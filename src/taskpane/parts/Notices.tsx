import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { jobName } from "../pane";
import type { JobResult } from "../ports";
import { useModel, usePane } from "../usePane";
import { words } from "../words";
import { useFew } from "./useFew";
import { useLong } from "./useLong";
import { TroubleNote } from "./TroubleNote";

/** What is under way, what was done, what went wrong: said aloud by a screen reader as well. */
export function Notices() {
  const { said, trouble, running, page } = useModel();
  const pane = usePane();
  return (
    <>
      <Underway />
      <div role="status">
        {running && <span className="spoken-only">{words.running(jobName(pane.jobs, running.job))}</span>}
        {said && page === null && <Said key={said.say.join()} result={said} />}
      </div>
      <div role="alert">{trouble && <TroubleNote trouble={trouble} />}</div>
    </>
  );
}

function Underway() {
  const pane = usePane();
  const { running } = useModel();
  const long = useLong(running !== null, 500);
  const isWaiting = useLong(running !== null && (running.progress?.done ?? 0) === 0, 1_200);
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
      {isWaiting && <p className="sentence">{words.finishCell}</p>}
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
  const { shown, more } = useFew(lines, 6);
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    note.current?.scrollIntoView({ block: "nearest" });
  }, []);
  if (lines.length === 0) return null;
  return (
    <div className="note" ref={note}>
      {shown.map((line, at) => (
        <p key={at} className="sentence">
          {line}
        </p>
      ))}
      <div className="buttons">
        {more}
        {result.results["mayReplace"] === true && (
          <Button size="small" appearance="primary" onClick={() => void pane.replace()}>
            {result.job === "circulate" ? words.meetings.clearCopy : words.meetings.replace}
          </Button>
        )}
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
