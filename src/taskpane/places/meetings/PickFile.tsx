import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { LinkButton } from "../../parts/LinkButton";
import { pickBook, type PickedBook } from "../../pickBook";
import { words } from "../../words";

interface PickFileProps {
  readonly picked: PickedBook | null;
  readonly onPick: (picked: PickedBook | null) => void;
}

/** Last quarter's workbook, as it was e-mailed: read here, shown by its name, and forgotten with the pane. */
export function PickFile({ picked, onPick }: PickFileProps) {
  const field = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    const read = await pickBook(file).catch(() => ({ trouble: words.meetings.fileUnreadable(file.name) }));
    setTrouble("trouble" in read ? read.trouble : null);
    onPick("trouble" in read ? null : read);
  }
  return (
    <>
      <input
        ref={field}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={words.meetings.pickFile}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      {picked ? (
        <p className="sentence">
          {words.meetings.picked(picked.name)}{" "}
          <LinkButton quiet name={words.meetings.unpickOf(picked.name)} onPress={() => onPick(null)}>
            {words.meetings.unpick}
          </LinkButton>
        </p>
      ) : (
        <div>
          <Button size="small" onClick={() => field.current?.click()}>
            {words.meetings.pickFile}
          </Button>
        </div>
      )}
      <div role="alert">{trouble !== null && <p className="sentence">{trouble}</p>}</div>
    </>
  );
}
