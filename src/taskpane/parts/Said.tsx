import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { JobResult } from "../ports";
import { usePane } from "../usePane";
import { words } from "../words";
import { useFew } from "./useFew";

/** What there is to say of a result: a refusal first; a Cancel after what was done all the same. */
export function linesOf({ refused, say, stopped }: JobResult): readonly string[] {
  return [
    ...(refused === undefined ? [] : [refused]),
    ...say.filter((line) => line !== refused),
    ...(stopped === undefined ? [] : [words.progress.stopped[stopped]]),
  ];
}

/** What was done, in sentences with their counts, beside Put it back. */
export function Said({ result }: { readonly result: JobResult }) {
  const pane = usePane();
  const lines = linesOf(result);
  const { shown, more } = useFew(lines, 6);
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    note.current?.scrollIntoView({ block: "nearest" });
  }, []);
  if (lines.length === 0) return null;
  const canPutBack = result.canPutBack && result.job !== "put-back" && result.stopped !== "before";
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
        {canPutBack && (
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
