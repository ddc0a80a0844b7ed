/** One step of a request, as office.js writes it. Kinds: 1 instantiate, 2 query, 3 method, 4 set a property, 5 trace. */
export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

/** Arguments; where the second list holds a number other than 0, the argument is the object of that path. */
export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

/** What a load() asks for. No Select at all means every scalar. */
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** How an object is reached. Kinds: 1 the workbook, 2 a new object, 3 method, 4 property, 5 indexer, 6 kept reference, 7 null. */
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface RequestBody {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex?: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

/** The names of what start-up and office.js's own clean-up call; requests of nothing else are not counted as the add-in's. */
const OWN_CALLS = new Set(["NotifyActionHandlerReady", "_RemoveReference"]);

/** True for a request that carries actions of the add-in: not start-up, not the clean-up after Excel.run. */
export function isOfTheAddIn(body: RequestBody): boolean {
  const calls = body.Actions.filter((action) => action.ActionType !== 1);
  return calls.length === 0 ? body.Actions.length > 0 : calls.some((action) => !OWN_CALLS.has(action.Name));
}
