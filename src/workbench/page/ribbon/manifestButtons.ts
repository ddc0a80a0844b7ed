/** One ribbon button as the manifest declares it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly description: string;
  /** Path of the 32 pixel picture on this server; absent where the manifest gives none. */
  readonly icon?: string;
  /** The function it runs; absent where it opens the pane. */
  readonly functionName?: string;
  /** The path, query and hash of the pane it opens. */
  readonly paneLocation?: string;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** The ribbon groups that a manifest gives Excel, in order, by its newest overrides. */
export function ribbonGroups(manifest: Document): readonly RibbonGroup[] {
  const texts = resourceTexts(manifest);
  const newest = [...manifest.getElementsByTagNameNS("*", "VersionOverrides")].at(-1);
  const surfaces = [...(newest?.getElementsByTagNameNS("*", "ExtensionPoint") ?? [])].filter(
    (point) => typeOf(point) === "PrimaryCommandSurface",
  );
  return surfaces
    .flatMap((surface) => [...surface.getElementsByTagNameNS("*", "Group")])
    .map((group) => ({
      label: textOf(child(group, "Label"), texts),
      buttons: [...group.getElementsByTagNameNS("*", "Control")]
        .filter((control) => typeOf(control) === "Button")
        .map((control) => buttonOf(control, texts)),
    }));
}

function buttonOf(control: Element, texts: ReadonlyMap<string, string>): RibbonButton {
  const tip = child(control, "Supertip");
  const action = child(control, "Action");
  const images = [...(child(control, "Icon")?.children ?? [])];
  const image = images.find((one) => one.getAttribute("size") === "32") ?? images[0];
  const icon = pathOf(textOf(image, texts));
  const location = pathOf(textOf(child(action, "SourceLocation"), texts));
  const functionName = child(action, "FunctionName")?.textContent?.trim();
  return {
    id: control.getAttribute("id") ?? "",
    label: textOf(child(control, "Label"), texts),
    title: textOf(child(tip, "Title"), texts),
    description: textOf(child(tip, "Description"), texts),
    ...(icon === undefined ? {} : { icon }),
    ...(functionName ? { functionName } : {}),
    ...(location === undefined ? {} : { paneLocation: location }),
  };
}

/** Every image, address and text of the manifest's Resources by its id. */
function resourceTexts(manifest: Document): ReadonlyMap<string, string> {
  const entries = [...manifest.getElementsByTagNameNS("*", "Resources")].flatMap((resources) =>
    [...resources.querySelectorAll("[id][DefaultValue]")].map((entry): [string, string] => [
      entry.getAttribute("id") ?? "",
      entry.getAttribute("DefaultValue") ?? "",
    ]),
  );
  return new Map(entries);
}

function textOf(element: Element | undefined, texts: ReadonlyMap<string, string>): string {
  return texts.get(element?.getAttribute("resid") ?? "") ?? "";
}

function child(parent: Element | undefined, name: string): Element | undefined {
  return [...(parent?.children ?? [])].find((element) => element.localName === name);
}

function typeOf(element: Element): string | null {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
}

/** The same path on this server: the manifest names the address where the add-in will be hosted. */
function pathOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.pathname + url.search + url.hash;
}
