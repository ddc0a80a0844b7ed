import { Button } from "@fluentui/react-components";
import { createContext, useContext } from "react";
import { words } from "../words";

/** What starts the pane afresh, with nothing of what it had in mind. A document of its own does: a part that failed to load is then asked for anew. */
export const StartAgainContext = createContext<() => void>(() => location.reload());

/** The reset. What is kept with the workbook stays. */
export function StartAgain() {
  const startAgain = useContext(StartAgainContext);
  return (
    <Button size="small" onClick={startAgain}>
      {words.trouble.startAgain}
    </Button>
  );
}
