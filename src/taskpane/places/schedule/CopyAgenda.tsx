import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { agendaText, sayMeeting } from "../../../core/schedule/agendaText";
import type { DrawnAgenda } from "../../facts/readSchedule";
import { copyFrom } from "../../parts/copyFrom";
import { words } from "../../words";

/** One meeting's agenda as text, with the button that copies it for an invitation. */
export function CopyAgenda({ agenda }: { readonly agenda: DrawnAgenda }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const text = agendaText({ sitting: agenda, items: agenda.items });
  return (
    <div className="stack">
      <textarea
        ref={field}
        readOnly
        className="field"
        rows={Math.min(10, 2 + agenda.items.length)}
        aria-label={words.schedule.agendaOf(sayMeeting(agenda))}
        value={text}
      />
      <div className="buttons">
        <Button
          size="small"
          onClick={() => {
            if (field.current) void copyFrom(field.current).then(setCopied);
          }}
        >
          {copied ? words.copied : words.schedule.copyAgenda}
        </Button>
      </div>
    </div>
  );
}
