import { Button } from "@fluentui/react-components";
import { useModel, usePane } from "../usePane";
import { words } from "../words";

/** Help, settings, and the way back from the last run: quiet and always there. */
export function Footer() {
  const pane = usePane();
  const { page, state, said, running } = useModel();
  const pages = [
    ["help", words.helpLink],
    ["settings", words.settingsLink],
  ] as const;
  return (
    <footer className="footer">
      {pages.map(([id, name]) => (
        <Button
          key={id}
          size="small"
          appearance="subtle"
          aria-pressed={page === id}
          onClick={() => pane.showPage(page === id ? null : id)}
        >
          {name}
        </Button>
      ))}
      {state?.canPutBack && !(said?.canPutBack && page === null) && (
        <Button size="small" disabledFocusable={running !== null} onClick={() => void pane.putBack()}>
          {words.putItBack}
        </Button>
      )}
    </footer>
  );
}
