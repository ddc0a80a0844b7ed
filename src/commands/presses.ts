/** The functions that manifest.xml names for the ribbon's buttons: each is the id of a job. */
export const ribbonFunctions = ["recalculate", "check", "summary", "schedule"] as const;

/** A button of the ribbon that was pressed. Excel waits for `event.completed()`. */
export interface Press {
  readonly job: string;
  readonly event: Pick<Office.AddinCommands.Event, "completed">;
}

/** What was pressed, from the first script of the page on. */
export interface Presses {
  /** Pressed before anybody took them, in their order. */
  readonly waiting: Press[];
  /** Takes each press once the pane is there. */
  take: ((press: Press) => void) | null;
}

/** The page's global object, on which office.js looks for a button's function before it looks among those that were associated. */
export type Scope = Record<string, unknown> & { ribbonPresses?: Presses };

/**
 * Puts a function for each button on the page's global object. Run by the page's first script, before office.js: Excel hands over what was pressed as
 * soon as office.js has started, and where there is no function by then, nothing happens.
 */
export function collectPresses(scope: Scope): void {
  const presses: Presses = { waiting: [], take: null };
  scope.ribbonPresses = presses;
  for (const job of ribbonFunctions) {
    scope[job] = (event: Press["event"]) => {
      if (presses.take) presses.take({ job, event });
      else presses.waiting.push({ job, event });
    };
  }
}

/** Takes what was pressed so far, and each press from now on. */
export function takePresses(scope: Scope, take: (press: Press) => void): void {
  const presses = scope.ribbonPresses;
  if (!presses) return;
  presses.take = take;
  for (const press of presses.waiting.splice(0)) take(press);
}
