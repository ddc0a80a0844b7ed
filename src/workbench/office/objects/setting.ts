import { NULL_OBJECT, hostObject, type HostObject, type ObjectType } from "../hostObject";
import { mayWrite } from "../permission";
import { refusal } from "../refusal";
import type { Session } from "../session";

interface Setting {
  readonly session: Session;
  readonly key: string;
}

export const settingType: ObjectType<Setting> = {
  name: "Setting",
  identity: ({ key }) => ({ Id: key, _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ session, key }) => valueOf(session, key),
      set: ({ session, key }, value) => keep(session, key, value),
    },
  },
  methods: {
    delete: ({ session, key }) => {
      valueOf(session, key);
      mayWrite(session);
      session.commit({ type: "settings", key, value: null });
    },
  },
};

function valueOf(session: Session, key: string): unknown {
  if (!session.state.settings.has(key)) throw refusal("ItemNotFound");
  return session.state.settings.get(key);
}

/** Keeps a value under a key, in the place of any before. */
export function keep(session: Session, key: string, value: unknown): void {
  if (value === null || value === undefined) throw refusal("InvalidArgument");
  mayWrite(session);
  session.commit({ type: "settings", key, value });
}

export const settingCollectionType: ObjectType<Session> = {
  name: "SettingCollection",
  items: (session) => [...session.state.settings.keys()].map((key) => hostObject(settingType, { session, key })),
  item: (session, key) => {
    if (typeof key !== "string" || !session.state.settings.has(key)) throw refusal("ItemNotFound");
    return hostObject(settingType, { session, key });
  },
  methods: {
    getCount: (session) => session.state.settings.size,
    getItemOrNullObject: (session, [key]) =>
      typeof key === "string" && session.state.settings.has(key)
        ? hostObject(settingType, { session, key })
        : NULL_OBJECT,
    add: (session, [key, value]) => {
      if (typeof key !== "string" || key === "") throw refusal("InvalidArgument");
      keep(session, key, value);
      return hostObject(settingType, { session, key });
    },
  },
};

/** workbook.settings. */
export function settingCollection(session: Session): HostObject {
  return hostObject(settingCollectionType, session);
}
