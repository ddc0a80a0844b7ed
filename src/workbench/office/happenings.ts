import type { Happening } from "./session";
import type { Session } from "./session";

/** The handlers that the pane can register, by the method that office.js calls for it. */
const REGISTERS: Readonly<Record<string, Happening["type"]>> = {
  _RegisterDataChangedEvent: "changed",
  _RegisterSelectionChangedEvent: "selected",
  _RegisterActivatedEvent: "activated",
  _RegisterDeactivatedEvent: "deactivated",
  _RegisterAddedEvent: "added",
  _RegisterDeletedEvent: "deleted",
};

/** The numbers that the pane knows the events by. */
const NUMBERS: Readonly<Record<Happening["type"], number>> = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
};

/** The target that stands for a collection's handlers. */
export const WORKBOOK_TARGET = "Workbook";

/** The registering methods of an object; events that never happen here are left out, so that they are refused by name. */
export function eventMethods<Self>(
  types: readonly Happening["type"][],
  targetOf: (self: Self) => { readonly session: Session; readonly target: string },
): Record<string, (self: Self) => unknown> {
  const methods: Record<string, (self: Self) => unknown> = {};
  for (const [name, type] of Object.entries(REGISTERS)) {
    if (!types.includes(type)) continue;
    methods[name] = (self) => {
      const { session, target } = targetOf(self);
      session.registrations.add(`${type}:${target}`);
      return null;
    };
    methods[name.replace("_Register", "_Unregister")] = (self) => {
      const { session, target } = targetOf(self);
      session.registrations.delete(`${type}:${target}`);
      return null;
    };
  }
  return methods;
}

/** What to push to the pane as richApiMessage entries, one per handler registered; the list of happenings is emptied. */
export function takeMessages(session: Session): readonly (readonly unknown[])[] {
  const entries: (readonly unknown[])[] = [];
  for (const happening of session.happenings.splice(0)) {
    if (!session.eventsEnabled || (happening.type === "changed" && !session.answering.tellsChanges)) continue;
    for (const target of [happening.sheetId, WORKBOOK_TARGET]) {
      if (!session.registrations.has(`${happening.type}:${target}`)) continue;
      entries.push([
        65536,
        NUMBERS[happening.type],
        target,
        JSON.stringify(argumentsOf(happening)),
        session.nextId(),
        false,
      ]);
    }
  }
  return entries;
}

/** True where the workbook's own selection event is due. */
export function selectionHappened(session: Session): boolean {
  return session.happenings.some(({ type }) => type === "selected" || type === "activated");
}

function argumentsOf(happening: Happening & { readonly remote: boolean }): Readonly<Record<string, unknown>> {
  const { sheetId: worksheetId, remote } = happening;
  const source = remote ? "Remote" : "Local";
  if (happening.type === "selected") return { address: happening.address, worksheetId };
  if (happening.type !== "changed") return { worksheetId, source };
  return {
    address: happening.address,
    changeType: happening.changeType,
    source,
    worksheetId,
    shiftDirection: "None",
    triggerSource: remote || happening.byHand ? "Unknown" : "ThisLocalAddin",
    referenceId: "",
  };
}
