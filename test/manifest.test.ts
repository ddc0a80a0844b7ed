import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { SaxesParser } from "saxes";
import { associateCommands } from "../src/commands/commands";
import { jobs } from "../src/core/jobs";
import { createPane } from "../src/taskpane/pane";
import { memoryDoor } from "./taskpane/samplePlan";

interface ManifestBuild {
  checkedHost(host?: string): string;
  moveManifest(xml: string, host: string): string;
}
const build: ManifestBuild = createRequire(__filename)("../build/manifest.cjs");

const root = path.resolve(__dirname, "..");
const xml = readFileSync(path.join(root, "manifest.xml"), "utf8");

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parse(source: string): Element {
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(source).close();
  const [document] = top.children;
  if (!document) throw new Error("The manifest has no element.");
  return document;
}

const app = parse(xml);

function below(element: Element): Element[] {
  return element.children.flatMap((child) => [child, ...below(child)]);
}

const all = below(app);
const named = (name: string) => all.filter((element) => element.name === name);
const valueOf = (element: Element | undefined) => element?.attributes.DefaultValue ?? "";
const resources = new Map(
  ["bt:Image", "bt:Url", "bt:String"].flatMap((name) =>
    named(name).flatMap((element) =>
      element.attributes.id ? [[element.attributes.id, valueOf(element)] as const] : [],
    ),
  ),
);

/** Office's own reader runs in a Node of its own, whose folder is the project's. */
const readByOffice = `
  require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml")
    .then((info) => process.stdout.write(JSON.stringify(info)));
`;

test("Office's own reader finds what it needs", () => {
  const info: unknown = JSON.parse(
    execFileSync(process.execPath, ["-e", readByOffice], { cwd: root, encoding: "utf8" }),
  );
  expect(info).toMatchObject({
    id: "b1e1c0f6-0f5e-4b7a-9a52-6d3f0e6a7c11",
    officeAppType: "TaskPaneApp",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    version: expect.stringMatching(/^\d{1,5}(\.\d{1,5}){0,3}$/),
  });
});

test("every resid resolves, every resource is used, no id stands twice, none is longer than Office takes", () => {
  const used = all.flatMap(({ attributes }) => (attributes.resid ? [attributes.resid] : []));
  expect(used.filter((resid) => !resources.has(resid))).toEqual([]);
  expect([...resources.keys()].filter((id) => !used.includes(id))).toEqual([]);
  const ids = all.flatMap(({ attributes }) => (attributes.id ? [attributes.id] : []));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect([...resources.keys()].filter((id) => id.length > 32)).toEqual([]);
  expect(ids.filter((id) => id.length > 125)).toEqual([]);
});

test("words keep to Office's lengths", () => {
  for (const [list, limit] of [
    ["bt:ShortStrings", 125],
    ["bt:LongStrings", 250],
  ] as const) {
    for (const string of named(list).flatMap(({ children }) => children)) {
      expect(valueOf(string).length).toBeLessThanOrEqual(limit);
      expect(valueOf(string)).not.toBe("");
    }
  }
  expect(valueOf(named("DisplayName")[0]).length).toBeLessThanOrEqual(125);
  expect(valueOf(named("Description")[0]).length).toBeLessThanOrEqual(250);
});

/** The order that Office demands of an element's children; an element that is not listed may have any. */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl",
    "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions",
    "Dictionary", "VersionOverrides", "ExtendedOverrides",
  ], // prettier-ignore
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["OverriddenByRibbonApi", "Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

test("elements stand in the order that Office demands", () => {
  for (const element of [app, ...all]) {
    const order = orders[element.name];
    if (!order) continue;
    const places = element.children.map(({ name }) => order.indexOf(name));
    expect({ in: element.name, places }).toEqual({ in: element.name, places: [...places].sort((a, b) => a - b) });
    expect({ in: element.name, unknown: places.includes(-1) }).toEqual({ in: element.name, unknown: false });
  }
});

test("every address is https, and all of ours move with the build's host", () => {
  const addresses = all
    .map(valueOf)
    .concat(named("AppDomain").map(({ text }) => text))
    .filter((value) => /^[a-z]+:\/\//i.test(value));
  expect(addresses.filter((address) => !address.startsWith("https://localhost:3000/"))).toEqual([]);
  const moved = build.moveManifest(xml, "https://addins.example.gov.uk/action-plan/");
  expect(moved).not.toContain("localhost");
  expect(valueOf(below(parse(moved)).find(({ name }) => name === "SourceLocation"))).toBe(
    "https://addins.example.gov.uk/action-plan/taskpane.html",
  );
});

test.each(["http://addins.example.gov.uk/", "addins.example.gov.uk", "https://example.gov.uk/?x=1"])(
  "the build refuses %s as a host",
  (host) => {
    expect(() => build.checkedHost(host)).toThrow();
  },
);

/** Width and height from a PNG's own header. */
function sizeOfPng(file: string): readonly [number, number] {
  const bytes = readFileSync(path.join(root, file));
  expect(bytes.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("every icon is a real PNG of its size, and every set has the sizes that Office asks for", () => {
  for (const icon of named("Icon")) {
    expect(icon.children.map(({ attributes }) => attributes.size)).toEqual(expect.arrayContaining(["16", "32", "80"]));
    for (const { attributes } of icon.children) {
      const file = resources.get(attributes.resid ?? "")?.replace("https://localhost:3000/", "") ?? "";
      const size = Number(attributes.size);
      expect({ file, size: sizeOfPng(file) }).toEqual({ file, size: [size, size] });
    }
  }
  const fileOf = (name: string) => valueOf(named(name)[0]).replace("https://localhost:3000/", "");
  expect(sizeOfPng(fileOf("IconUrl"))).toEqual([32, 32]);
  expect(sizeOfPng(fileOf("HighResolutionIconUrl"))).toEqual([64, 64]);
});

test("every FunctionName is associated by src/commands, and its label is the job's own", () => {
  const associated: string[] = [];
  Object.assign(globalThis, { Office: { actions: { associate: (name: string) => associated.push(name) } } });
  associateCommands(createPane(memoryDoor().door, jobs));
  Reflect.deleteProperty(globalThis, "Office");
  for (const control of named("Control")) {
    const functionName = below(control).find(({ name }) => name === "FunctionName")?.text;
    expect(associated).toContain(functionName);
    const label = control.children.find(({ name }) => name === "Label")?.attributes.resid ?? "";
    expect(resources.get(label)).toBe(jobs.find(({ id }) => id === functionName)?.label);
  }
});

test("the shared runtime is asked for inside VersionOverrides only, with one page for all", () => {
  const base = app.children.find(({ name }) => name === "Requirements");
  expect(
    base &&
      below(base).flatMap(({ attributes }) => (attributes.Name ? [[attributes.Name, attributes.MinVersion]] : [])),
  ).toEqual([["ExcelApi", "1.14"]]);
  expect(named("bt:Set").map(({ attributes }) => attributes.Name)).toEqual(["SharedRuntime"]);
  const page = named("Runtime")[0]?.attributes.resid;
  expect(named("Runtime")[0]?.attributes.lifetime).toBe("long");
  expect(named("FunctionFile")[0]?.attributes.resid).toBe(page);
  expect(resources.get(page ?? "")).toBe(valueOf(named("SourceLocation")[0]));
});
