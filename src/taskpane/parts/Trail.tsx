import { useEffect, useState } from "react";
import { sayDay } from "../../core/grid/day";
import type { TrailStep } from "../ports";
import { usePane } from "../usePane";
import { words } from "../words";
import { RatingName } from "./Swatch";

const say = words.selected;

/** The ratings and timescales of one action over the meetings kept. It takes the whole history, so it is read when it is to be seen. */
export function Trail({ sheet, row }: { readonly sheet: string; readonly row: number }) {
  const pane = usePane();
  const [steps, setSteps] = useState<readonly TrailStep[] | "reading" | "failed">("reading");
  useEffect(() => {
    let isGone = false;
    const told = (found: readonly TrailStep[] | "failed") => {
      if (!isGone) setSteps(found);
    };
    pane.door.readTrail(sheet, row).then(told, () => told("failed"));
    return () => {
      isGone = true;
    };
  }, [pane, sheet, row]);
  if (steps === "reading") return <p className="sentence quiet">{say.trailReading}</p>;
  if (steps === "failed") return <p className="sentence quiet">{say.trailFailed}</p>;
  if (steps.length === 0) return <p className="sentence quiet">{say.trailNone}</p>;
  return (
    <>
      <h2 className="level">{say.trail}</h2>
      <ol className="plain-list" aria-label={say.trail}>
        {steps.map((step, at) => (
          <li key={at} className="trail-step">
            <span className="quiet">{nameOf(step, at === steps.length - 1)}</span>
            <span>
              {step.held ? (
                <>
                  <RatingName code={step.entry?.code ?? null} entry={step.entry ?? undefined} />
                  {step.timescale !== null && <span className="quiet"> {step.timescale}</span>}
                </>
              ) : (
                <span className="quiet">{say.notThere}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function nameOf({ label, asAt }: TrailStep, isNow: boolean): string {
  if (isNow) return say.today;
  return asAt === null ? label : sayDay(asAt);
}
