import { useEffect, useState } from "react";
import type { Plan } from "../../core/plan/plan";
import { alikeInGrey } from "../../core/rate/alikeInGrey";
import { findJob } from "../placesOfWork";
import type { PaneState } from "../ports";
import { useModel, usePane } from "../usePane";
import { words } from "../words";
import { Fold } from "../parts/Fold";
import { Button } from "@fluentui/react-components";
import { TidyRules } from "./TidyRules";

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

function readOn(found: unknown): boolean | null {
  return typeof found === "object" && found !== null && "on" in found && typeof found.on === "boolean"
    ? found.on
    : null;
}

/** Quiet options for the colours: while typing, and tidying rules that copying has broken up. */
export function ColourOptions({ state, plan }: { readonly state: PaneState; readonly plan: Plan }) {
  const pane = usePane();
  const typing = findJob("colour-as-you-type", pane.jobs);
  if (!typing && !findJob("tidy-rules", pane.jobs)) return null;
  return (
    <Fold summary={words.ratings.options}>
      {typing && <WhileTyping state={state} plan={plan} hint={typing.hint} />}
      <TidyRules />
    </Fold>
  );
}

interface WhileTypingProps {
  readonly state: PaneState;
  readonly plan: Plan;
  readonly hint: string;
}

function WhileTyping({ state, plan, hint }: WhileTypingProps) {
  const pane = usePane();
  const { running } = useModel();
  const isOn = useIsOn(state);
  const [withWords, setWithWords] = useState(false);
  const say = words.ratings.typing;
  const alike = alikeInGrey(plan.key);
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
      {alike.length > 0 && (
        <p className="sentence quiet">
          {say.alike(alike.map((pair) => pair.map(({ label }) => label).join(" and ")).join("; "))}
        </p>
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
