import { hostObject, type HostObject, type ObjectType } from "../hostObject";
import { refusal } from "../refusal";
import type { Session } from "../session";

export const runtimeType: ObjectType<Session> = {
  name: "Runtime",
  properties: {
    enableEvents: {
      get: (session) => session.eventsEnabled,
      set: (session, value) => {
        if (typeof value !== "boolean") throw refusal("InvalidArgument");
        session.eventsEnabled = value;
      },
    },
  },
};

/** context.runtime. */
export function runtime(session: Session): HostObject {
  return hostObject(runtimeType, session);
}
