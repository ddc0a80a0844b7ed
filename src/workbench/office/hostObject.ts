import { notImplemented } from "./refusal";

/** One member that load() can read, or an assignment can write. */
export interface Property<Self> {
  readonly get?: (self: Self) => unknown;
  readonly set?: (self: Self, value: unknown) => void;
  /** True where load() without names passes it over. */
  readonly onlyByName?: boolean;
}

/** One type of Excel's API, literally: its members by their JavaScript names. */
export interface ObjectType<Self> {
  readonly name: string;
  /** What office.js keeps to address the object later, such as { Id }. */
  readonly identity?: (self: Self) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<Self>>>;
  readonly links?: Readonly<Record<string, (self: Self) => HostObject>>;
  /** Methods that give an object, a plain result, or nothing. */
  readonly methods?: Readonly<Record<string, (self: Self, args: readonly unknown[]) => unknown>>;
  /** For collections. */
  readonly items?: (self: Self) => readonly HostObject[];
  /** For collections: getItem. */
  readonly item?: (self: Self, id: unknown) => HostObject;
}

/** An object of the workbook as a request sees it. */
export interface HostObject {
  readonly typeName: string;
  readonly self: unknown;
  /** Given by _KeepReference; such an object lives on into later requests. */
  referenceId?: string;
  readonly isCollection: boolean;
  identity(): Readonly<Record<string, unknown>>;
  /** The names that load() without names reads. */
  scalars(): readonly string[];
  hasProperty(name: string): boolean;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  link(name: string): HostObject;
  call(name: string, args: readonly unknown[]): unknown;
  items(): readonly HostObject[];
  item(id: unknown): HostObject;
}

/** Binds one object of a type. What the type does not list is refused by name. */
export function hostObject<Self>(type: ObjectType<Self>, self: Self): HostObject {
  const unknownMember = (name: string) => notImplemented(`${type.name}.${name}`);
  const bound: HostObject = {
    typeName: type.name,
    self,
    isCollection: type.items !== undefined,
    identity: () => ({
      ...type.identity?.(self),
      ...(bound.referenceId === undefined ? {} : { _ReferenceId: bound.referenceId }),
    }),
    scalars: () =>
      Object.entries(type.properties ?? {})
        .filter(([, property]) => property.get && !property.onlyByName)
        .map(([name]) => name),
    hasProperty: (name) => type.properties?.[name]?.get !== undefined,
    get: (name) => {
      const get = type.properties?.[name]?.get;
      if (!get) throw unknownMember(name);
      return get(self);
    },
    set: (name, value) => {
      const set = type.properties?.[name]?.set;
      if (!set) throw unknownMember(name);
      set(self, value);
    },
    link: (name) => {
      const link = type.links?.[name];
      if (!link) throw unknownMember(name);
      return link(self);
    },
    call: (name, args) => {
      // Some collections' getItem comes as a method, most as an indexer.
      if (name === "getItem" && type.item) return type.item(self, args[0]);
      const method = type.methods?.[name];
      if (!method) throw unknownMember(name);
      return method(self, args);
    },
    items: () => {
      if (!type.items) throw unknownMember("items");
      return type.items(self);
    },
    item: (id) => {
      if (!type.item) throw unknownMember("getItem");
      return type.item(self, id);
    },
  };
  return bound;
}

/** What …OrNullObject gives where there is nothing: everything about it is null, and nothing fails. */
export const NULL_OBJECT: HostObject = {
  typeName: "null",
  self: null,
  isCollection: false,
  identity: () => ({}),
  scalars: () => [],
  hasProperty: () => false,
  get: () => null,
  set: () => undefined,
  link: () => NULL_OBJECT,
  call: () => NULL_OBJECT,
  items: () => [],
  item: () => NULL_OBJECT,
};

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "typeName" in value && "scalars" in value;
}
