import { useId, useState } from "react";
import { usualPapersDays } from "../../../core/schedule/workingDays";
import { useModel, usePane } from "../../usePane";
import { words } from "../../words";

/** No board asks for its papers earlier than a quarter before. */
const most = 60;

/** How many working days before a meeting its papers are due: kept with the workbook when the field is left; blank for the usual number. */
export function PapersDays() {
  const pane = usePane();
  const { state } = useModel();
  const id = useId();
  const kept = state?.settings.papersDays;
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? (kept === undefined ? "" : String(kept));
  const isWrong = value !== "" && !(/^\d{1,3}$/.test(value) && Number(value) <= most);
  const keep = () => {
    if (typed === null || isWrong) return;
    setTyped(null);
    if (typed === (kept === undefined ? "" : String(kept))) return;
    void pane.keep(({ papersDays: _, ...rest }) => (typed === "" ? rest : { ...rest, papersDays: Number(typed) }));
  };
  return (
    <>
      <label htmlFor={id}>{words.schedule.papersDays}</label>
      <input
        id={id}
        className="field"
        inputMode="numeric"
        placeholder={words.schedule.papersDaysHint(usualPapersDays)}
        value={value}
        aria-invalid={isWrong}
        onChange={(event) => setTyped(event.target.value.trim())}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === "Enter") keep();
        }}
      />
      {isWrong && (
        <p className="sentence" role="alert">
          {words.schedule.papersDaysWrong(most)}
        </p>
      )}
    </>
  );
}
