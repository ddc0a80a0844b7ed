import { useEffect, useState } from "react";
import { JobButton } from "../parts/JobButton";
import { findJob } from "../placesOfWork";
import type { PaneState } from "../ports";
import { useModel, usePane } from "../usePane";
import { words } from "../words";
import { Fold } from "../parts/Fold";
import { Button } from "@fluentui/react-components";

/** Whether Excel colours ratings while they are typed; null while that is not known. */
function useIsOn(state: PaneState): boolean | null {
  const pane = usePane();
  const [isOn, setOn] = useState<boolean | null>(null);
  useEffect(() => {
    let isGone = false;
    const told = (on: boolean | null) => {
      if (!isGone) setOn(on);
    };
    void pane.door.runJob("colour-as-you-type", { turn: "look" }).then(
      ({ results }) => told(readOn(results["colourAsYouType"])),
      () => told(null),
    );
    return () => {
      isGone = true;
    };
  }, [pane, state]);
  return isOn;
}

/** True where a preview found rules to join, and they were not joined since. */
function canTidy(results: Readonly<Record<string, unknown>> | undefined): boolean {
  const found = results?.["tidy"];
  return Array.isArray(found) && found.length > 0 && results?.["tidied"] !== true;
}

function readOn(found: unknown): boolean | null {
  return typeof found === "object" && found !== null && "on" in found && typeof found.on === "boolean"
    ? found.on
    : null;
}

/** Quiet options for the colours: while typing, and tidying rules that copying has broken up. */
export function ColourOptions({ state }: { readonly state: PaneState }) {
  const pane = usePane();
  const typing = findJob("colour-as-you-type", pane.jobs);
  const { results } = useModel();
  const tidy = findJob("tidy-rules", pane.jobs);
  if (!typing && !tidy) return null;
  return (
    <Fold summary={words.ratings.options}>
      {typing && <WhileTyping state={state} hint={typing.hint} />}
      {tidy && (
        <div className="stack">
          <p className="sentence quiet">{`${tidy.hint}.`}</p>
          <div className="buttons">
            <JobButton job={tidy} isSmall />
            {canTidy(results["tidy-rules"]?.results) && (
              <Button size="small" appearance="primary" onClick={() => void pane.run("tidy-rules", { accept: "all" })}>
                {words.ratings.tidy}
              </Button>
            )}
          </div>
        </div>
      )}
    </Fold>
  );
}

function WhileTyping({ state, hint }: { readonly state: PaneState; readonly hint: string }) {
  const pane = usePane();
  const { running } = useModel();
  const isOn = useIsOn(state);
  const [withWords, setWithWords] = useState(false);
  const say = words.ratings.typing;
  return (
    <div className="stack">
      <p className="sentence">
        <b>{isOn === null ? say.title : isOn ? say.isOn : say.isOff}</b>
      </p>
      <p className="sentence quiet">{`${hint}.`}</p>
      {isOn !== true && (
        <label className="tick">
          <input type="checkbox" checked={withWords} onChange={(event) => setWithWords(event.target.checked)} />
          {say.withWords}
        </label>
      )}
      <div className="buttons">
        <Button
          size="small"
          disabledFocusable={running !== null}
          onClick={() => void pane.run("colour-as-you-type", isOn ? { turn: "off" } : { turn: "on", words: withWords })}
        >
          {isOn ? say.turnOff : say.turnOn}
        </Button>
      </div>
    </div>
  );
}
