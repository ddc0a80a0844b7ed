import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands/commands";
import { jobs } from "../core/jobs";
import { PaneView } from "./PaneView";
import { lazyDoor } from "./lazyDoor";
import { officeReady } from "./officeReady";
import { createPane } from "./pane";
import { Waiting } from "./parts/Waiting";

const root = createRoot(document.getElementById("pane") ?? document.body);
let isWaiting = false;
let cannotWork: () => void = () => undefined;
const unable = new Promise<false>((resolve) => (cannotWork = () => resolve(false)));
const ready = officeReady((missing) => {
  isWaiting = true;
  if (missing !== "excel") cannotWork();
  root.render(<Waiting for={missing} />);
});

// What reads the workbook is fetched at once, beside office.js; the pane draws itself without either.
const reader = import("../excel/readPlans");
reader.catch(() => undefined);
const pane = createPane(
  lazyDoor(
    () => import("../excel"),
    async () => {
      await ready;
      return reader.catch(() => import("../excel/readPlans"));
    },
  ),
  jobs,
);

associateCommands(pane, Promise.race([ready.then(() => true), unable]));

const draw = () => root.render(<PaneView pane={pane} />);
draw();
void ready.then(() => {
  // Excel may answer so late that the pane has given way to a word about it.
  if (isWaiting) draw();
});
