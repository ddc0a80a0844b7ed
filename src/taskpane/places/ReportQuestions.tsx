import { Button } from "@fluentui/react-components";
import type { Plan } from "../../core/plan/plan";
import { reportName, reportQuestions, type ReportQuestion } from "../../core/rate/reportQuestions";
import { CellLink } from "../parts/CellLink";
import { Fold } from "../parts/Fold";
import { useFew } from "../parts/useFew";
import { useMeetingDate } from "../parts/useMeetingDate";
import type { PaneState } from "../ports";
import { usePane } from "../usePane";
import { words } from "../words";

/** Reports whose date has passed while the action goes on: asked about apart from what there is to decide, and never called late. */
export function ReportQuestions({ state, plan }: { readonly state: PaneState; readonly plan: Plan }) {
  const day = useMeetingDate();
  const questions = reportQuestions(plan, day, state.settings.reported);
  const { shown, more } = useFew(questions);
  const say = words.ratings.reported;
  if (questions.length === 0) return null;
  return (
    <Fold summary={say.title(questions.length)}>
      <p className="sentence quiet">{say.hint}</p>
      <ul className="plain-list">
        {shown.map((question) => (
          <Question key={reportName(question)} question={question} />
        ))}
      </ul>
      <div className="buttons next">{more}</div>
    </Fold>
  );
}

function Question({ question }: { readonly question: ReportQuestion }) {
  const pane = usePane();
  const { sheet, cell, part, ask } = question;
  const say = words.ratings.reported;
  const answer = () =>
    pane.keep((settings) => ({ ...settings, reported: [...settings.reported, reportName(question)] }));
  return (
    <li className="proposal">
      <div className="proposal-head">
        {part !== null && <span className="proposal-part">{part}</span>}
        <CellLink sheet={sheet} cell={cell} />
      </div>
      <p className="sentence">{ask}</p>
      <div className="buttons">
        <Button size="small" aria-label={say.yesOf(part ?? cell)} onClick={() => void answer()}>
          {say.yes}
        </Button>
      </div>
    </li>
  );
}
