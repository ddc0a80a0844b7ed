import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands/commands";
import { jobs } from "../core/jobs";
import * as excel from "../excel";
import { PaneView } from "./PaneView";
import { createPane } from "./pane";
import type { ExcelDoor } from "./ports";
import { Waiting } from "./parts/Waiting";

const door: ExcelDoor = excel;
const pane = createPane(door, jobs);
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
