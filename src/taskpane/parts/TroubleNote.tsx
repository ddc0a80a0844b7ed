import { Button } from "@fluentui/react-components";
import type { Trouble } from "../ports";
import { usePane } from "../usePane";
import { words } from "../words";
import { StartAgain } from "./StartAgain";
import { TroubleDetail } from "./TroubleDetail";

/** One sentence, what can be done, and a detail to copy. */
export function TroubleNote({ trouble }: { readonly trouble: Trouble }) {
  const pane = usePane();
  return (
    <div className="note note-trouble">
      <p className="sentence trouble-sentence">{trouble.sentence}</p>
      <div className="buttons">
        <Button size="small" onClick={pane.retry}>
          {words.tryAgain}
        </Button>
        {trouble.isUnforeseen && <StartAgain />}
        <Button size="small" appearance="subtle" onClick={pane.closeTrouble}>
          {words.close}
        </Button>
      </div>
      <TroubleDetail trouble={trouble}>{!trouble.isUnforeseen && <StartAgain />}</TroubleDetail>
    </div>
  );
}
