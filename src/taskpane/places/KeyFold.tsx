import { Suspense, useState } from "react";
import type { KeyEntry, Stage } from "../../core/key/key";
import { qualifiedAddress, sheetOfAddress } from "../../core/grid/address";
import type { Plan } from "../../core/plan/plan";
import { CellLink } from "../parts/CellLink";
import { Choice } from "../parts/Choice";
import { Fold } from "../parts/Fold";
import { Swatch } from "../parts/Swatch";
import { InsertKey } from "../later";
import { usePane } from "../usePane";
import { words } from "../words";
import { ToggleButton } from "../parts/ToggleButton";

const stages: readonly Stage[] = [
  "on-track",
  "late-slight",
  "late-serious",
  "complete",
  "complete-checked",
  "not-started",
  "stopped",
  "unknown",
];

function isStage(text: string): text is Stage {
  return stages.some((stage) => stage === text);
}

/** The workbook's own key said back in sentences, with the way to correct each. */
export function KeyFold({ plan }: { readonly plan: Plan }) {
  const [correcting, setCorrecting] = useState(false);
  if (plan.recognition === "schedule" || plan.recognition === "priorities-list") return null;
  if (plan.key.length === 0) {
    return (
      <>
        <p>{words.plan.noKeyFound}</p>
        {plan.recognition === "action-plan" && (
          <Suspense>
            <InsertKey />
          </Suspense>
        )}
      </>
    );
  }
  return (
    <Fold isMuch summary={words.plan.key}>
      <ul className="plain-list">
        {plan.key.map((entry) => (
          <li key={entry.code} className="key-entry">
            <Swatch entry={entry} />
            <span>{words.sayKeyEntry(entry.code, entry.label, entry.stage)}</span>
            <KeyCell entry={entry} sheet={plan.sheet} />
            {correcting && (
              <div className="key-choice">
                <StageChoice entry={entry} />
              </div>
            )}
          </li>
        ))}
      </ul>
      <ToggleButton pressed={correcting} onToggle={setCorrecting}>
        {words.plan.sayOtherwise}
      </ToggleButton>
    </Fold>
  );
}

function KeyCell({ entry, sheet }: { readonly entry: KeyEntry; readonly sheet: string }) {
  const own = sheetOfAddress(entry.cell);
  const cell = entry.cell.slice(entry.cell.lastIndexOf("!") + 1);
  return <CellLink sheet={own ?? sheet} cell={cell} name={own ? qualifiedAddress(own, cell) : cell} />;
}

function StageChoice({ entry }: { readonly entry: KeyEntry }) {
  const pane = usePane();
  return (
    <Choice
      name={words.plan.stageOf(entry.code)}
      value={entry.stage}
      options={stages.map((stage) => [stage, words.stages[stage]])}
      onChoose={(value) => {
        if (isStage(value)) {
          void pane.keep((settings) => ({ ...settings, stages: { ...settings.stages, [entry.code]: value } }));
        }
      }}
    />
  );
}
