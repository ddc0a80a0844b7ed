import type { Missing } from "../officeReady";
import { words } from "../words";

interface WaitingProps {
  readonly for: Missing;
}

const sentences = {
  "office.js": words.trouble.noScript,
  excel: words.trouble.noAnswer,
  host: words.trouble.noHost,
  "newer Excel": words.trouble.tooOld,
} as const;

/** What stands in place of the pane where Excel is not there. */
export function Waiting({ for: missing }: WaitingProps) {
  return (
    <main className="waiting">
      <div role="alert">
        <h1>{words.product}</h1>
        <p>{sentences[missing]}</p>
      </div>
      {(missing === "office.js" || missing === "excel") && (
        <button type="button" onClick={() => location.reload()}>
          {words.tryAgain}
        </button>
      )}
    </main>
  );
}
