import { hostObject, type HostObject, type ObjectType } from "../hostObject";
import { notImplemented } from "../refusal";
import type { Session } from "../session";

/** Results follow every change at once, and what is not calculated here keeps its own. So calculating, or waiting with it, changes nothing. */
export const applicationType: ObjectType<Session> = {
  name: "Application",
  properties: {
    calculationMode: {
      get: () => "Automatic",
      set: (_, mode) => {
        if (mode !== "Automatic") throw notImplemented(`Application.calculationMode = ${String(mode)}`);
      },
    },
    calculationState: { get: () => "Done" },
  },
  methods: {
    calculate: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
    suspendApiCalculationUntilNextSync: () => null,
  },
};

/** workbook.application. */
export function application(session: Session): HostObject {
  return hostObject(applicationType, session);
}
