import { Fragment } from "react";
import type { Finding } from "../../core/plan/finding";
import { findingName, foldFindings, type Cause } from "../facts/foldFindings";
import { CellLink } from "../parts/CellLink";
import { Fold } from "../parts/Fold";
import { Good } from "../parts/Good";
import { JobButton } from "../parts/JobButton";
import { LinkButton } from "../parts/LinkButton";
import { Reading } from "../parts/Reading";
import { Section } from "../parts/Section";
import { useFew } from "../parts/useFew";
import { jobsAt } from "../placesOfWork";
import type { PaneState } from "../ports";
import { useModel, usePane } from "../usePane";
import { words } from "../words";
import { causes } from "../words/causes";

/** One line for a cause: the finding's own sentence where it is alone. */
export function sayCause(cause: Cause): string {
  const [first] = cause.findings;
  const count = cause.findings.length;
  if (count === 1 || !first) return first?.message ?? "";
  const n = count.toLocaleString(words.numbers);
  return causes[cause.rule]?.(n) ?? `${n} × ${first.message}`;
}

/** What a careful officer would want looked at, folded by cause, worst first; five causes at first. */
export default function Findings({ state }: { readonly state: PaneState }) {
  const pane = usePane();
  const { isJudged } = useModel();
  const here = state.findings.filter((finding) => finding.sheet === state.sheet);
  const causes = foldFindings(here, state.settings.dismissed);
  const { shown, more } = useFew(causes);
  const count = causes.reduce((sum, cause) => sum + cause.findings.length, 0);
  const dismissed = state.settings.dismissed.length;
  if (!isJudged) return <Reading />;
  return (
    <Section title={words.plan.findings} {...(count > 0 ? { aside: words.plan.findingsCount(count) } : {})}>
      {count === 0 && <Good>{words.plan.nothingToLookAt}</Good>}
      {shown.map((cause, at) => (
        <Fragment key={`${cause.level}${cause.rule}`}>
          {cause.level !== shown[at - 1]?.level && <h3 className="level quiet">{words.levels[cause.level]}</h3>}
          {cause.findings.length > 1 ? (
            <Fold summary={sayCause(cause)}>
              <FindingList findings={cause.findings} />
            </Fold>
          ) : (
            cause.findings.map((finding) => (
              <div key={finding.message} className="finding finding-single">
                <FindingLine finding={finding} />
              </div>
            ))
          )}
        </Fragment>
      ))}
      {more}
      <div className="next">
        {jobsAt("plan", pane.jobs).map((job) => (
          <JobButton key={job.id} job={job} isSmall />
        ))}
      </div>
      {dismissed > 0 && <p className="quiet">{words.plan.dismissed(dismissed)}</p>}
    </Section>
  );
}

function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const { shown, more } = useFew(findings, 20);
  return (
    <>
      <ul className="plain-list">
        {shown.map((finding) => (
          <li key={findingName(finding) + finding.message} className="finding">
            <FindingLine finding={finding} />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

function FindingLine({ finding }: { readonly finding: Finding }) {
  const pane = usePane();
  const dismiss = () =>
    pane.keep((settings) => ({ ...settings, dismissed: [...settings.dismissed, findingName(finding)] }));
  return (
    <>
      {finding.cell !== null && <CellLink sheet={finding.sheet} cell={finding.cell} />} {finding.message}{" "}
      <LinkButton quiet name={words.plan.notAgainOf(finding.message)} onPress={() => void dismiss()}>
        {words.plan.notAgain}
      </LinkButton>
    </>
  );
}
