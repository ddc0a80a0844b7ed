import { Button } from "@fluentui/react-components";
import { answerAbout, pairKey, twoNames } from "../../../core/schedule/forums";
import type { Settings } from "../../../core/plan/settings";
import type { DrawnSchedule } from "../../facts/readSchedule";
import { LinkButton } from "../../parts/LinkButton";
import { useModel, usePane } from "../../usePane";
import { words } from "../../words";

const say = words.schedule;

type Asked = DrawnSchedule["asked"][number];

interface Answer {
  readonly said: string;
  readonly isGiven: boolean;
  readonly keep: (settings: Settings) => Settings;
}

/** What can be answered, each with what is then kept. */
function answersTo({ kind, names }: Asked, settings: Settings): readonly Answer[] {
  if (kind === "bi-monthly") {
    return (["every-two-months", "twice-a-month"] as const).map((biMonthly) => ({
      said: say.answers[kind][biMonthly],
      isGiven: settings.biMonthly === biMonthly,
      keep: (before) => ({ ...before, biMonthly }),
    }));
  }
  const [a = "", b = ""] = names;
  const given = answerAbout(a, b, settings.forums);
  return ([true, false] as const).map((isOne) => ({
    said: isOne ? say.answers[kind].one : say.answers[kind].two,
    isGiven: given === isOne,
    keep: (before) => ({ ...before, forums: { ...before.forums, [`${a}|${b}`]: isOne } }),
  }));
}

/** The settings without an answer, so that it is asked again. */
function forget({ kind, names }: Asked, settings: Settings): Settings {
  if (kind === "bi-monthly") {
    const { biMonthly: _, ...rest } = settings;
    return rest;
  }
  const [a = "", b = ""] = names;
  const others = Object.entries(settings.forums).filter(([pair]) => pairKey(...twoNames(pair)) !== pairKey(a, b));
  return { ...settings, forums: Object.fromEntries(others) };
}

interface QuestionProps {
  readonly text: string;
  readonly asked: Asked;
}

function Question({ text, asked }: QuestionProps) {
  const pane = usePane();
  const { state } = useModel();
  if (!state) return null;
  const answers = answersTo(asked, state.settings);
  const given = answers.find(({ isGiven }) => isGiven);
  return (
    <li className="finding-single">
      <p className="sentence">{text}</p>
      {given ? (
        <p className="sentence quiet">
          {`${given.said}. ${say.answered} `}
          <LinkButton quiet onPress={() => void pane.keep((settings) => forget(asked, settings))}>
            {say.again}
          </LinkButton>
        </p>
      ) : (
        <div className="buttons">
          {answers.map(({ said, keep }) => (
            <Button key={said} size="small" aria-description={text} onClick={() => void pane.keep(keep)}>
              {said}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}

/** What only the officer can settle: asked once, and kept with the workbook. */
export function Questions({ schedule }: { readonly schedule: DrawnSchedule }) {
  const { questions, asked } = schedule;
  if (questions.length === 0) return null;
  return (
    <>
      <h3 className="level">{say.questions}</h3>
      <ul className="plain-list">
        {questions.map((text, at) => {
          const own = asked[at];
          return own ? <Question key={text} text={text} asked={own} /> : <li key={text}>{text}</li>;
        })}
      </ul>
    </>
  );
}
