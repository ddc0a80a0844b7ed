import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { App } from "./components/App";

/** A new add-in as a generator leaves it: the peer of pane-size and pane-ready, written anew and as small as it is there. */
const container = document.getElementById("container");

void Office.onReady(() => {
  if (!container) return;
  createRoot(container).render(
    <FluentProvider theme={webLightTheme}>
      <App title="A task pane" />
    </FluentProvider>,
  );
});
