import { Button } from "@fluentui/react-components";
import { useModel, usePane } from "../usePane";
import { words } from "../words";

/** Help and settings, quiet and always there. */
export function Footer() {
  const pane = usePane();
  const { page } = useModel();
  const pages = [
    ["help", words.helpLink],
    ["settings", words.settings.link],
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
    </footer>
  );
}
