import { isClaimed, mustBeClaimed } from "./claims";
import { NULL_OBJECT, type HostObject } from "./hostObject";
import { located } from "./objectPaths";
import type { WireQuery } from "./wire";

type Answer = Record<string, unknown>;
type Claims = Readonly<Record<string, string>>;

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What load() gets: the object's identity and the properties asked for; null for a null object. */
export function query(object: HostObject, asked: WireQuery | undefined, claims: Claims): Answer | null {
  if (object === NULL_OBJECT) return null;
  const paths = [...(asked?.Select ?? []), ...(asked?.Expand ?? [])];
  const window = { skip: asked?.Skip ?? 0, top: asked?.Top ?? Infinity };
  return read(object, paths.length === 0 ? scalarsOf(object, claims) : paths, paths.length === 0, claims, window);
}

/** What load() without names reads: what there is in the claimed sets. */
function scalarsOf(object: HostObject, claims: Claims): readonly string[] {
  return object.scalars().filter((name) => isClaimed(claims, object.typeName, name));
}

function read(
  object: HostObject,
  paths: readonly string[],
  everything: boolean,
  claims: Claims,
  window = { skip: 0, top: Infinity },
): Answer {
  const answer: Answer = { ...object.identity() };
  const below = new Map<string, string[]>();
  const ofItems: string[] = [];
  for (const path of paths) {
    const [head = "", ...rest] = path.replace(/^\/+|\/+$/g, "").split("/");
    if (head === "items") ofItems.push(...(rest.length > 0 ? [rest.join("/")] : []));
    else if (object.isCollection && !object.hasProperty(head)) ofItems.push(path);
    else if (rest.length === 0 && object.hasProperty(head)) {
      answer[wireName(head)] = located(`${object.typeName}.${head}`, () => {
        mustBeClaimed(claims, object.typeName, head);
        return object.get(head);
      });
    } else if (head !== "" && head !== "$none")
      below.set(head, [...(below.get(head) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
  }
  for (const [head, inner] of below) {
    const child = located(`${object.typeName}.${head}`, () => {
      mustBeClaimed(claims, object.typeName, head);
      return object.link(head);
    });
    answer[wireName(head)] = child === NULL_OBJECT ? null : read(child, inner, false, claims);
  }
  if (object.isCollection) {
    const items = object.items().slice(window.skip, window.skip + window.top);
    answer["_Items"] = items.map((item) =>
      read(item, everything ? scalarsOf(item, claims) : ofItems, everything, claims),
    );
  }
  return answer;
}
