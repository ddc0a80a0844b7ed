/** What turns a kept thing of one version into that of the next, by the version it starts from. */
export type Steps = Readonly<Record<number, (old: object) => object>>;

/** The version that a kept thing says it has; 1 where it says none, as the first release's settings files may. */
function versionOf(kept: object): number {
  const version: unknown = "version" in kept ? kept.version : 1;
  return typeof version === "number" ? version : 1;
}

function isKept(kept: unknown): kept is object {
  return typeof kept === "object" && kept !== null && !Array.isArray(kept);
}

/** True where a later version of the add-in kept it: then it is neither read nor written over. */
export function isNewer(kept: unknown, current: number): boolean {
  return isKept(kept) && versionOf(kept) > current;
}

/** A kept thing as the current version has it, one step after the other. What is no object, or has no step, comes back as it is: the schema at the door judges it. */
export function upgrade(kept: unknown, current: number, steps: Steps): unknown {
  if (!isKept(kept) || isNewer(kept, current)) return kept;
  let now: object = kept;
  for (let version = versionOf(kept); version < current; version++) {
    const step = steps[version];
    if (!step) return kept;
    now = { ...step(now), version: version + 1 };
  }
  return now;
}
