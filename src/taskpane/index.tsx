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

const root = createRoot(document.getElementById("pane") ?? document.body);
root.render(<PaneView pane={pane} />);
ready.then(
  () => associateCommands(pane),
  (missing: NotReady) => root.render(<Waiting for={missing.what} />),
);
