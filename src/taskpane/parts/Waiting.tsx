import { words } from "../words";

interface WaitingProps {
  /** What has not come: Microsoft's script, Excel's answer, or Excel itself where the page was opened without it. */
  readonly for: "office.js" | "excel" | "host";
}

const sentences = {
  "office.js": words.trouble.noScript,
  excel: words.trouble.noAnswer,
  host: words.trouble.noHost,
} as const;

/** What stands in place of the pane where Excel is not there. */
export function Waiting({ for: missing }: WaitingProps) {
  return (
    <main className="waiting" role="alert">
      <h1>{words.product}</h1>
      <p>{sentences[missing]}</p>
      {missing !== "host" && (
        <button type="button" onClick={() => location.reload()}>
          {words.tryAgain}
        </button>
      )}
    </main>
  );
}
