import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands/commands";
import { jobs } from "../core/jobs";
import { PaneView } from "./PaneView";
import { lazyDoor } from "./lazyDoor";
import { officeReady, type NotReady } from "./officeReady";
import { createPane } from "./pane";
import { Waiting } from "./parts/Waiting";

const ready = officeReady();

// What reads the workbook is fetched at once, beside office.js; the pane draws itself without either.
const excel = import("../excel");
excel.catch(() => undefined);
const pane = createPane(
  lazyDoor(async () => {
    await ready;
    return excel.catch(() => import("../excel"));
  }),
  jobs,
);

const root = createRoot(document.getElementById("pane") ?? document.body);
root.render(<PaneView pane={pane} />);
ready.then(
  () => associateCommands(pane),
  (missing: NotReady) => root.render(<Waiting for={missing.what} />),
);
