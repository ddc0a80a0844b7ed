/** What executeMethod carries: the number of the method, and its arguments. */
export interface Execution {
  readonly dispatch: number;
  readonly data: Readonly<Record<string, unknown>>;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Reads an executeMethod message's data. */
export function readExecution(data: unknown): Execution | undefined {
  if (!isRecord(data) || !isRecord(data["DdaMethod"])) return undefined;
  const dispatch = data["DdaMethod"]["DispatchId"];
  return typeof dispatch === "number" ? { dispatch, data } : undefined;
}

/** The body of a request to the rich API. */
export function bodyOf({ data }: Execution): string | undefined {
  const parts = data["ArrayData"];
  const body: unknown = Array.isArray(parts) ? parts[4] : undefined;
  return typeof body === "string" ? body : undefined;
}

/** How the request is to be treated, as office.js marks it: 1 it may write, 64 it may wait until the cell that is being edited is finished. */
export function flagsOf({ data }: Execution): number {
  const parts = data["ArrayData"];
  const flags: unknown = Array.isArray(parts) ? parts[6] : undefined;
  return typeof flags === "number" ? flags : 0;
}

/** The settings that saveAsync sends: every key with the JSON of its value. */
export function settingsOf({ data }: Execution): ReadonlyMap<string, unknown> | undefined {
  const method = data["DdaSettingsMethod"];
  if (!isRecord(method) || !Array.isArray(method["Properties"])) return undefined;
  const settings = new Map<string, unknown>();
  for (const pair of method["Properties"]) {
    if (!Array.isArray(pair) || typeof pair[0] !== "string" || typeof pair[1] !== "string") return undefined;
    settings.set(pair[0], JSON.parse(pair[1]));
  }
  return settings;
}
