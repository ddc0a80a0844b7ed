import type { XmlElement } from "./tree";

/** The name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The prefix with its colon; "" where there is none. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

/** The direct child elements, all or of one local name. */
export function elements(parent: XmlElement | undefined, name?: string): XmlElement[] {
  if (!parent) return [];
  return parent.children.filter(
    (child): child is XmlElement => typeof child !== "string" && (name === undefined || localName(child.name) === name),
  );
}

/** The first direct child of a local name. */
export function element(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find(
    (child): child is XmlElement => typeof child !== "string" && localName(child.name) === name,
  );
}

/** Every element of a local name, however deep, in the part's order. */
export function descendants(parent: XmlElement | undefined, name: string): XmlElement[] {
  return elements(parent).flatMap((child) => [
    ...(localName(child.name) === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** The element's own text and that of everything in it. */
export function textOf(parent: XmlElement | undefined): string {
  return parent?.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("") ?? "";
}

/** An attribute by its local name ("id" finds r:id); undefined where it is absent. */
export function attribute(parent: XmlElement | undefined, name: string): string | undefined {
  if (!parent) return undefined;
  const direct = parent.attributes[name];
  if (direct !== undefined) return direct;
  const found = Object.keys(parent.attributes).find((key) => key.endsWith(`:${name}`));
  return found === undefined ? undefined : parent.attributes[found];
}

/** An attribute as a finite number; undefined where it is absent or none. */
export function numberAttribute(parent: XmlElement | undefined, name: string): number | undefined {
  const text = parent?.attributes[name];
  const value = text === undefined || text.trim() === "" ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** An on-off attribute: "1", "true" and "on" are on; `otherwise` where it is absent. */
export function flag(parent: XmlElement | undefined, name: string, otherwise = false): boolean {
  const text = parent?.attributes[name];
  return text === undefined ? otherwise : text === "1" || text === "true" || text === "on";
}

/** Sets an attribute by its name as written; undefined takes it away. */
export function setAttribute(holder: XmlElement, name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(holder.attributes, name);
  else holder.attributes[name] = value;
}
