import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { unzipSync } from "fflate";
import { jobs } from "../src/core/jobs";

interface Action {
  readonly id: string;
  readonly type: string;
}
interface Control {
  readonly label: string;
  readonly actionId: string;
  readonly icons: readonly { readonly size: number; readonly url: string }[];
  readonly supertip: { readonly title: string; readonly description: string };
}
interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly authorization: unknown;
  readonly extensions: readonly {
    readonly requirements: unknown;
    readonly runtimes: readonly {
      readonly code: { readonly page: string };
      readonly lifetime: string;
      readonly actions: readonly Action[];
    }[];
    readonly ribbons: readonly {
      readonly tabs: readonly {
        readonly builtInTabId: string;
        readonly groups: readonly { readonly controls: readonly Control[] }[];
      }[];
    }[];
    readonly alternates: unknown;
  }[];
}
interface Build {
  unifiedManifest(xml: string): Manifest;
  unifiedFiles(xml: string, root: string): Readonly<Record<string, Uint8Array>>;
}
const build: Build = createRequire(__filename)("../build/unifiedManifest.cjs");

const root = path.resolve(__dirname, "..");
const xml = readFileSync(path.join(root, "manifest.xml"), "utf8");
const host = "https://addins.example.gov.uk/action-plan/";
const manifest = build.unifiedManifest(xml.replaceAll("https://localhost:3000/", host));
const [extension] = manifest.extensions;
const [runtime] = extension?.runtimes ?? [];
const controls = extension?.ribbons[0]?.tabs[0]?.groups.flatMap((group) => group.controls) ?? [];

/** Office's own reader needs modules that a test cannot load, so it runs in a Node of its own; it asks nothing of the web. */
function check(text: string): string {
  const script = `
    globalThis.fetch = () => { throw new Error("the web was asked"); };
    const { checkUnifiedManifest } = require("./build/unifiedManifest.cjs");
    checkUnifiedManifest(JSON.parse(require("node:fs").readFileSync(0, "utf8")))
      .then(() => process.stdout.write("valid"), (error) => process.stdout.write(error.message));`;
  return execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8", input: text });
}

test("Office's own reader finds it valid, and would have found a fault", () => {
  expect(check(JSON.stringify(manifest))).toBe("valid");
  expect(check(JSON.stringify({ ...manifest, name: { short: "x".repeat(31) } }))).toMatch(/not valid: .*30/);
});

test("it has the buttons of the XML manifest, in their order, each with a job and the words of its own", () => {
  const labels = [...xml.matchAll(/<bt:String id="\w+\.Label" DefaultValue="([^"]*)"/g)].map(([, label]) => label);
  expect(controls.map(({ label }) => label)).toEqual(labels.slice(1));
  expect(controls.map(({ actionId }) => actionId).filter((id) => !jobs.some((job) => job.id === id))).toEqual([]);
  for (const { label, supertip, icons } of controls) {
    expect(supertip.title).toBe(label);
    expect(xml).toContain(`DefaultValue="${supertip.description.replaceAll("&", "&amp;")}"`);
    expect(icons.map(({ size }) => size)).toEqual([16, 32, 80]);
  }
});

test("every action is run in the one page, which lives as long as the workbook is open", () => {
  expect(runtime).toMatchObject({ code: { page: `${host}taskpane.html` }, lifetime: "long" });
  expect(runtime?.actions).toEqual([
    { id: "ShowPane", type: "openPage" },
    ...controls.map(({ actionId }) => ({ id: actionId, type: "executeFunction" })),
  ]);
});

test("it asks for what the XML manifest asks for, and for nothing else", () => {
  expect(extension?.requirements).toEqual({
    scopes: ["workbook"],
    capabilities: [{ name: "ExcelApi", minVersion: "1.14" }],
  });
  expect(manifest.authorization).toEqual({
    permissions: { resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }] },
  });
});

test("it has an id of its own and hides the add-in of the XML manifest where both are deployed", () => {
  const [, xmlId] = /<Id>(.*)<\/Id>/.exec(xml) ?? [];
  expect(manifest.id).not.toBe(xmlId);
  expect(extension?.alternates).toEqual([{ hide: { customOfficeAddin: { officeAddinId: xmlId } } }]);
});

test("no address of development is left, and the package holds the manifest and both icons", () => {
  const files = build.unifiedFiles(xml.replaceAll("https://localhost:3000/", host), root);
  const zip = unzipSync(files["unified/action-plan.zip"] ?? new Uint8Array());
  expect(Object.keys(zip)).toEqual(["manifest.json", "color.png", "outline.png"]);
  expect(Buffer.from(zip["manifest.json"] ?? []).equals(Buffer.from(files["unified/manifest.json"] ?? []))).toBe(true);
  expect(Buffer.from(zip["manifest.json"] ?? []).toString()).not.toContain("localhost");
  const widths = ["color.png", "outline.png"].map((name) => Buffer.from(zip[name] ?? []).readUInt32BE(16));
  expect(widths).toEqual([192, 32]);
});

test("what it cannot repeat fails the build", () => {
  expect(() => build.unifiedManifest(xml.replace("ReadWriteDocument", "Restricted"))).toThrow(
    /permission "Restricted"/,
  );
  expect(() => build.unifiedManifest(xml.replace("TabHome", "TabMine"))).toThrow(/TabMine/);
});
