import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands/commands";
import { jobs } from "../core/jobs";
import { PaneView } from "./PaneView";
import { lazyDoor } from "./lazyDoor";
import { createPane } from "./pane";
import { Waiting } from "./parts/Waiting";

// Fetched at once and beside office.js, but no part of what must have come before the pane can draw itself.
const pane = createPane(
  lazyDoor(() => import("../excel")),
  jobs,
);
const root = createRoot(document.getElementById("pane") ?? document.body);

/** How long Excel may take before the pane says that it has not answered. */
const patience = 15_000;

function start(): void {
  if (typeof Office === "undefined") {
    root.render(<Waiting for="office.js" />);
    return;
  }
  associateCommands(pane);
  const late = setTimeout(() => root.render(<Waiting for="excel" />), patience);
  void Office.onReady(({ host }) => {
    clearTimeout(late);
    root.render(host === Office.HostType.Excel ? <PaneView pane={pane} /> : <Waiting for="host" />);
  });
}

start();
