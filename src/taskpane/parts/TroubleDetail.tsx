import { Button } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import type { Trouble } from "../ports";
import { versions } from "../versions";
import { words } from "../words";
import { copyFrom } from "./copyFrom";
import { Fold } from "./Fold";

interface TroubleDetailProps {
  readonly trouble: Trouble;
  /** What else can be done, beside copying. */
  readonly children?: ReactNode;
}

/** What whoever looks after the add-in wants to know, folded, to be copied: versions and places in the program, and no text of the plan. */
export function TroubleDetail({ trouble, children }: TroubleDetailProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  return (
    <Fold summary={words.trouble.detail}>
      <p>{words.trouble.noPlanText}</p>
      <textarea
        ref={field}
        readOnly
        className="trouble-detail"
        aria-label={words.trouble.detail}
        value={`${trouble.detail}\n${versions()}`}
      />
      <div className="buttons">
        <Button
          size="small"
          onClick={() => {
            if (field.current) void copyFrom(field.current).then(setCopied);
          }}
        >
          {copied ? words.copied : words.copy}
        </Button>
        {children}
      </div>
    </Fold>
  );
}
