import { sayDay } from "../../../core/grid/day";
import { countMovements } from "../../facts/countMovements";
import type { Summary } from "../../facts/readSummary";
import { Section } from "../../parts/Section";
import { words } from "../../words";
import { Bar } from "../../parts/Bar";
import { PleaseCheck } from "./PleaseCheck";

type Side = Summary["comparison"]["before"];

function nameOf(side: Side): string {
  return side.asAt === null ? side.label : sayDay(side.asAt);
}

/** What the papers say moved: ratings at both meetings in the key's colours, the movements counted, the line that adds up, and what to check. */
export function Moved({ summary }: { readonly summary: Summary }) {
  const { comparison, plans, pleaseCheck } = summary;
  const key = plans[0]?.key ?? [];
  const moved = countMovements(comparison);
  const again = { label: comparison.after.label, ...(summary.risks ? { risks: true } : {}) };
  return (
    <Section title={words.meetings.moved}>
      {([comparison.before, comparison.after] as const).map((side, at) => {
        const counts = at === 0 ? comparison.counts.before : comparison.counts.after;
        return <Bar key={at} title={nameOf(side)} pieces={piecesOf(counts, key)} />;
      })}
      <p className="sentence">{`${comparison.adds}.`}</p>
      <ul className="plain-list counts">
        {moved.map(({ movement, count }) => (
          <li key={movement} className="count">
            <span className="arrow" aria-hidden>
              {words.meetings.arrows[movement]}
            </span>
            <span className="count-word">{words.meetings.movements[movement]}</span>
            <span className="count-number">{count.toLocaleString(words.numbers)}</span>
          </li>
        ))}
      </ul>
      {pleaseCheck.length > 0 && <PleaseCheck pairs={pleaseCheck} again={again} />}
    </Section>
  );
}

function piecesOf(counts: Readonly<Record<string, number>>, key: Summary["plans"][number]["key"]) {
  const known = key.flatMap(({ code, color }) =>
    counts[code] ? [{ code, count: counts[code], color, word: code }] : [],
  );
  const others = Object.entries(counts).filter(([code]) => !key.some((entry) => entry.code === code));
  return [...known, ...others.map(([code, count]) => ({ code, count, color: null, word: code }))];
}
