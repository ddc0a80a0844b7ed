import { useState } from "react";
import type { Plan } from "../../core/plan/plan";
import { sayOver } from "../../core/rate/dueWords";
import { entryThresholds, type EntryThreshold } from "../../core/rate/thresholds";
import { withoutThreshold } from "../facts/officersThreshold";
import { LinkButton } from "../parts/LinkButton";
import { Section } from "../parts/Section";
import type { PaneState } from "../ports";
import { usePane } from "../usePane";
import { words } from "../words";
import { ThresholdForm } from "./ThresholdForm";

/** The entries worth a line: those with a threshold, else the worst, so that one can be given. */
function lines(all: readonly EntryThreshold[]): readonly EntryThreshold[] {
  const named = all.filter(({ threshold }) => threshold !== undefined);
  if (named.length > 0) return named;
  return (all.some(({ entry }) => entry.stage === "late-serious") ? all.filter(({ entry }) => entry.stage === "late-serious") : all).slice(0, 1); // prettier-ignore
}

function sayEntry({ entry, threshold }: EntryThreshold): string {
  const say = words.ratings.thresholds;
  if (!threshold) return say.none(entry.label);
  if (entry.stage === "late-serious") return say.over(entry.label, sayOver(threshold));
  return threshold.isItself ? say.over(entry.label, threshold.words) : say.under(entry.label, threshold.words);
}

function sayWhence({ threshold, inKey, isOfficers }: EntryThreshold): string {
  const say = words.ratings.thresholds;
  if (!threshold) return "";
  if (!isOfficers) return `(${say.fromKey})`;
  return inKey ? `(${say.fromHereNotKey(inKey.words)})` : `(${say.fromHere})`;
}

/** How late each late entry of the key is for: as its words say, or as the officer does. */
export function Thresholds({ state, plan }: { readonly state: PaneState; readonly plan: Plan }) {
  const shown = lines(entryThresholds(plan.key, state.settings.thresholds));
  if (shown.length === 0) return null;
  return (
    <Section title={words.ratings.thresholds.title}>
      <ul className="plain-list">
        {shown.map((each) => (
          <Line key={each.entry.code} each={each} plan={plan} />
        ))}
      </ul>
    </Section>
  );
}

function Line({ each, plan }: { readonly each: EntryThreshold; readonly plan: Plan }) {
  const pane = usePane();
  const [open, setOpen] = useState(false);
  const say = words.ratings.thresholds;
  const { entry, inKey, isOfficers } = each;
  return (
    <li className="finding">
      {sayEntry(each)} <span className="quiet">{sayWhence(each)}</span>{" "}
      <LinkButton quiet name={say.changeOf(entry.label)} expanded={open} onPress={() => setOpen(!open)}>
        {words.change}
      </LinkButton>{" "}
      {isOfficers && (
        <LinkButton
          quiet
          name={say.backToKeyOf(entry.label)}
          onPress={() => void pane.keep((settings) => withoutThreshold(settings, entry.code, plan.key))}
        >
          {inKey ? say.backToKey : say.remove}
        </LinkButton>
      )}
      {open && <ThresholdForm each={each} onDone={() => setOpen(false)} />}
    </li>
  );
}
