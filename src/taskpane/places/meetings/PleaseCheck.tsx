import { Button } from "@fluentui/react-components";
import type { PairToCheck } from "../../facts/readSummary";
import { useFew } from "../../parts/useFew";
import type { AskedFor } from "../../ports";
import { useModel, usePane } from "../../usePane";
import { words } from "../../words";

const say = words.meetings;

/** The name under which a decision on a pair is kept: the rows of both meetings. */
export function pairName({ before, after }: PairToCheck): string {
  return `${before.row}|${after.row}`;
}

interface PleaseCheckProps {
  readonly pairs: readonly PairToCheck[];
  /** What the papers were asked for with: with the same they are written again. */
  readonly again: AskedFor;
}

/** Pairs that are not certain, for a person to say: the same action or another. The answers hold from the next summary on. */
export function PleaseCheck({ pairs, again }: PleaseCheckProps) {
  const pane = usePane();
  const { state, running } = useModel();
  const { shown, more } = useFew(pairs);
  const decided = state?.settings.pairs ?? {};
  const answered = pairs.filter((pair) => decided[pairName(pair)] !== undefined).length;
  return (
    <>
      <h3 className="level">{say.pleaseCheck}</h3>
      <p className="sentence quiet">{say.pleaseCheckHint}</p>
      <ul className="plain-list">
        {shown.map((pair) => (
          <Pair key={pairName(pair)} pair={pair} same={decided[pairName(pair)]} />
        ))}
      </ul>
      <div className="buttons">
        {more}
        {answered > 0 && (
          <Button
            size="small"
            disabledFocusable={running !== null}
            onClick={() => void pane.run("summary", { ...again, replace: true })}
          >
            {say.writeAgain(answered)}
          </Button>
        )}
      </div>
    </>
  );
}

function Pair({ pair, same }: { readonly pair: PairToCheck; readonly same: boolean | undefined }) {
  const pane = usePane();
  const answer = (value: boolean) =>
    pane.keep((settings) => ({ ...settings, pairs: { ...settings.pairs, [pairName(pair)]: value } }));
  const cite = (side: PairToCheck["before"]) => [side.ref, side.text].filter(Boolean).join(" ");
  const options = [
    [true, say.same],
    [false, say.notSame],
  ] as const;
  return (
    <li className="proposal">
      <p className="sentence">
        <span className="quiet">{say.then}</span> {cite(pair.before)}
      </p>
      <p className="sentence">
        <span className="quiet">{say.now}</span> {cite(pair.after)}
      </p>
      {pair.doubt !== null && <p className="sentence quiet">{pair.doubt}</p>}
      <div className="buttons">
        {options.map(([value, name]) => (
          <Button
            key={name}
            size="small"
            aria-pressed={same === value}
            appearance={same === value ? "primary" : "secondary"}
            aria-label={say.answerOf(name, cite(pair.after))}
            onClick={() => void answer(value)}
          >
            {name}
          </Button>
        ))}
      </div>
    </li>
  );
}
