import { Button } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { isDay, sayDay } from "../../../core/grid/day";
import { Choice } from "../../parts/Choice";
import { LinkButton } from "../../parts/LinkButton";
import { Section } from "../../parts/Section";
import { TextField } from "../../parts/TextField";
import type { KeptMeeting } from "../../ports";
import { usePane } from "../../usePane";
import { words } from "../../words";

const say = words.meetings;

/** The meetings kept in the history, the newest first, each to be renamed, corrected or deleted. */
export function KeptMeetings({ kept }: { readonly kept: readonly KeptMeeting[] }) {
  const newestFirst = [...kept].reverse();
  return (
    <Section title={say.keptTitle} {...(kept.length > 0 ? { aside: kept.length.toLocaleString(words.numbers) } : {})}>
      {kept.length === 0 && <p className="sentence quiet">{say.noneKept}</p>}
      <ul className="plain-list">
        {newestFirst.map((each) => (
          <KeptLine key={`${each.asAt}|${each.name}|${each.state}|${each.sheet}`} meeting={each} />
        ))}
      </ul>
    </Section>
  );
}

type Doing = "correct" | "delete" | null;

function KeptLine({ meeting }: { readonly meeting: KeptMeeting }) {
  const pane = usePane();
  const [doing, setDoing] = useState<Doing>(null);
  const toggle = (what: Doing) => setDoing(doing === what ? null : what);
  return (
    <li className="finding">
      <div>
        <b>{meeting.name}</b>
      </div>
      <div className="quiet">
        {say.keptLine(sayDay(meeting.asAt), meeting.state, meeting.rows.length)}{" "}
        <LinkButton
          quiet
          name={say.correctOf(meeting.name)}
          expanded={doing === "correct"}
          onPress={() => toggle("correct")}
        >
          {words.change}
        </LinkButton>{" "}
        <LinkButton
          quiet
          name={say.deleteOf(meeting.name)}
          expanded={doing === "delete"}
          onPress={() => toggle("delete")}
        >
          {say.delete}
        </LinkButton>
      </div>
      {doing === "correct" && <Correct meeting={meeting} onDone={() => setDoing(null)} />}
      {doing === "delete" && (
        <div className="stack">
          <p className="sentence">{say.deleteAsk(meeting.rows.length)}</p>
          <div className="buttons">
            <Button size="small" onClick={() => void pane.deleteSnapshot(meeting)}>
              {say.deleteForGood}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => setDoing(null)}>
              {words.cancel}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}

function Correct({ meeting, onDone }: { readonly meeting: KeptMeeting; readonly onDone: () => void }) {
  const pane = usePane();
  const dateId = useId();
  const stateId = useId();
  const date = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(meeting.name);
  const [state, setState] = useState(meeting.state);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const asAt = date.current?.value ?? "";
        if (!isDay(asAt) || name.trim() === "") return;
        void pane.correctSnapshot(meeting, { asAt, name: name.trim(), state });
        onDone();
      }}
    >
      <TextField label={say.name} value={name} onType={setName} />
      <label htmlFor={dateId}>{words.asAt.input}</label>
      <input ref={date} id={dateId} className="field field-date" type="date" required defaultValue={meeting.asAt} />
      <label htmlFor={stateId}>{say.state}</label>
      <Choice
        id={stateId}
        value={state}
        options={[
          ["as agreed", say.asAgreed],
          ["as submitted", say.asSubmitted],
        ]}
        onChoose={(value) => setState(value === "as submitted" ? "as submitted" : "as agreed")}
      />
      <div className="buttons">
        <Button size="small" type="submit">
          {words.use}
        </Button>
        <Button size="small" appearance="subtle" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
