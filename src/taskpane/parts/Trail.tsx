import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { sayDay } from "../../core/grid/day";
import type { TrailStep } from "../ports";
import { usePane } from "../usePane";
import { words } from "../words";
import { RatingName } from "./Swatch";

/** The ratings and timescales of one action over the meetings kept. Read on request: it takes the whole history. */
export function Trail({ sheet, row }: { readonly sheet: string; readonly row: number }) {
  const pane = usePane();
  const [steps, setSteps] = useState<readonly TrailStep[] | "asked" | null>(null);
  if (steps === null || steps === "asked") {
    return (
      <Button
        size="small"
        disabledFocusable={steps === "asked"}
        onClick={() => {
          setSteps("asked");
          pane.door.readTrail(sheet, row).then(setSteps, () => setSteps(null));
        }}
      >
        {words.selected.trail}
      </Button>
    );
  }
  if (steps.length === 0) return <p className="sentence quiet">{words.selected.trailNone}</p>;
  return (
    <ol className="plain-list" aria-label={words.selected.trail}>
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
              <span className="quiet">{words.selected.notThere}</span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

function nameOf({ label, asAt }: TrailStep, isNow: boolean): string {
  if (isNow) return words.selected.today;
  return asAt === null ? label : sayDay(asAt);
}
