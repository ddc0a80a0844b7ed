import { atFirst, type PaneModel } from "./model";

/** The one value that is shown, and those who are told when it changes. */
export interface Store {
  model(): PaneModel;
  change(part: Partial<PaneModel>): void;
  /** Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

export function createStore(): Store {
  let model = atFirst;
  const listeners = new Set<() => void>();
  return {
    model: () => model,
    change: (part) => {
      model = { ...model, ...part };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
