import { Button } from "@fluentui/react-components";
import { readTidy } from "../facts/readTidy";
import { JobButton } from "../parts/JobButton";
import { findJob } from "../placesOfWork";
import { useModel, usePane } from "../usePane";
import { words } from "../words";

/** Colour rules that copying has broken up: first shown, which and for which cells; joined when that is accepted. */
export function TidyRules() {
  const pane = usePane();
  const { results, running } = useModel();
  const job = findJob("tidy-rules", pane.jobs);
  if (!job) return null;
  const found = readTidy(results["tidy-rules"]?.results);
  return (
    <div className="stack">
      <p className="sentence quiet">{`${job.hint}.`}</p>
      {found.length > 0 && (
        <ul className="plain-list">
          {found.map(({ sheet, code, rules, into, areas }) => (
            <li key={`${sheet}|${code}|${areas.join()}`}>
              {words.ratings.tidyLine(code, rules, into)}{" "}
              <span className="quiet">
                {words.ratings.tidyAreas(areas.slice(0, 4).join(", ") + (areas.length > 4 ? " …" : ""))}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className="buttons">
        <JobButton job={job} isSmall />
        {found.length > 0 && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={running !== null}
            onClick={() => void pane.run("tidy-rules", { accept: "all" })}
          >
            {words.ratings.tidy}
          </Button>
        )}
      </div>
    </div>
  );
}
