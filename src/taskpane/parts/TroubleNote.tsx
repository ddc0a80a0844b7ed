import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Trouble } from "../ports";
import { usePane } from "../usePane";
import { words } from "../words";
import { Fold } from "./Fold";

/** Copies a field's text. Excel on the web blocks the newer way, so the older one comes second. */
async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    return document.execCommand("copy");
  }
}

/** One sentence, what can be done, and a detail to copy. */
export function TroubleNote({ trouble }: { readonly trouble: Trouble }) {
  const pane = usePane();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  return (
    <div className="note note-trouble">
      <p className="sentence trouble-sentence">{trouble.sentence}</p>
      <div className="buttons">
        <Button size="small" onClick={pane.retry}>
          {words.tryAgain}
        </Button>
        <Button size="small" appearance="subtle" onClick={pane.closeTrouble}>
          {words.close}
        </Button>
      </div>
      <Fold summary={words.trouble.detail}>
        <p>{words.trouble.noPlanText}</p>
        <textarea
          ref={field}
          readOnly
          className="trouble-detail"
          aria-label={words.trouble.detail}
          value={trouble.detail}
        />
        <Button
          size="small"
          onClick={() => {
            if (field.current) void copyFrom(field.current).then(setCopied);
          }}
        >
          {copied ? words.copied : words.copy}
        </Button>
      </Fold>
    </div>
  );
}
