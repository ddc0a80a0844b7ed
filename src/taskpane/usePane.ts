import { createContext, useContext, useSyncExternalStore } from "react";
import type { Pane, PaneModel } from "./pane";

/** The one pane that all components share. */
export const PaneContext = createContext<Pane | null>(null);

/** The pane's doings. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("A component of the pane stands outside it.");
  return pane;
}

/** What the pane shows, again after every change. */
export function useModel(): PaneModel {
  const pane = usePane();
  return useSyncExternalStore(pane.subscribe, pane.model, pane.model);
}
