import { mustBeClaimed } from "./claims";
import { NULL_OBJECT, hostObject, isHostObject, type HostObject, type ObjectType } from "./hostObject";
import { workbook } from "./objects/workbook";
import { notImplemented, refusal } from "./refusal";
import type { Session } from "./session";
import type { RequestBody, WireArguments } from "./wire";

/** "GetUsedRange" → "getUsedRange"; names that begin with _ are as they are. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** What office.js reaches by name instead of from the workbook. */
export const serviceType: ObjectType<Session> = {
  name: "AppRuntimeService",
  methods: {
    notifyActionHandlerReady: () => null,
    setAppRuntimeState: (session, [state]) => {
      session.onPaneState?.(String(state));
      return null;
    },
  },
};

const SERVICES = new Set(["Microsoft.InternalService.AddinInternalService", "Microsoft.AppRuntime.AppRuntimeService"]);

/** Evaluates each object path of one request once: methods such as Add do something. */
export function objectPaths(session: Session, body: RequestBody) {
  const known = new Map<number, HostObject>();

  function objectAt(id: number): HostObject {
    const before = known.get(id);
    if (before) return before;
    const object = evaluate(id);
    known.set(id, object);
    return object;
  }

  function argumentsOf(info: WireArguments | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = ids[index];
      return id ? objectAt(id) : argument;
    });
  }

  function evaluate(id: number): HostObject {
    const path = body.ObjectPaths[String(id)];
    if (!path) throw refusal("InvalidArgument");
    if (path.ObjectPathType === 1) return workbook(session);
    if (path.ObjectPathType === 2) {
      if (!SERVICES.has(path.Name)) throw notImplemented(path.Name);
      return hostObject(serviceType, session);
    }
    if (path.ObjectPathType === 6) {
      const kept = session.references.get(path.Name);
      if (!kept) throw refusal("ItemNotFound");
      return kept;
    }
    if (path.ObjectPathType === 7) return NULL_OBJECT;
    const parent = objectAt(path.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const args = argumentsOf(path.ArgumentInfo);
    if (args.includes(NULL_OBJECT)) return NULL_OBJECT;
    const member = path.ObjectPathType === 5 ? "getItem" : memberName(path.Name);
    return located(`${parent.typeName}.${member}`, () => {
      mustBeClaimed(session.claims, parent.typeName, member);
      if (path.ObjectPathType === 4) return parent.link(member);
      if (path.ObjectPathType === 5) return parent.item(args[0]);
      if (path.ObjectPathType !== 3) throw notImplemented(`object path ${path.ObjectPathType}`);
      const result = parent.call(member, args);
      if (!isHostObject(result)) throw notImplemented(`${parent.typeName}.${member} as an object`);
      return result;
    });
  }

  return { objectAt, argumentsOf };
}

/** Where each refusal arose, for debugInfo.errorLocation: the innermost member that was being done. */
const locations = new WeakMap<object, string>();

/** Does something, and remembers the place where it is refused. */
export function located<T>(location: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (typeof error === "object" && error !== null && !locations.has(error)) locations.set(error, location);
    throw error;
  }
}

export function locationOf(error: object): string {
  return locations.get(error) ?? "";
}
