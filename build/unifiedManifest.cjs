const { readFileSync } = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { mkdtemp, rm, writeFile } = require("node:fs/promises");
const { zipSync } = require("fflate");
const { SaxesParser } = require("saxes");

/** A released version of the schema that knows Office add-ins; office-addin-manifest holds it, and checks against it without the web. */
const schemaVersion = "1.25";
/** Sizes of icons that the schema takes of each button: three, and these are demanded. */
const iconSizes = [16, 32, 80];
/** The tab on which the XML manifest's group stands, by its name in either manifest. */
const sameEverywhere = new Set(["TabHome"]);
const permissions = { ReadWriteDocument: "Document.ReadWrite.User" };
const hosts = { Workbook: "workbook" };

/** The manifest's elements: name, attributes, text and children. */
function parse(xml) {
  const top = { name: "", attributes: {}, text: "", children: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, text: "", children: [] };
    open.at(-1).children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => (open.at(-1).text += text.trim()));
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return top.children[0];
}

const below = (element) => element.children.flatMap((child) => [child, ...below(child)]);
const all = (element, name) => below(element).filter((each) => each.name === name);
const child = (element, name) => element.children.find((each) => each.name === name);

/** The one element of a name below another; a manifest that lacks it, or says more than we can repeat, fails the build. */
function one(element, name) {
  const found = all(element, name);
  if (found.length !== 1)
    throw new Error(`manifest.xml has ${found.length} of <${name}>; the unified manifest is made from one.`);
  return found[0];
}

function known(table, value, what) {
  const found = table[value];
  if (found === undefined) throw new Error(`build/unifiedManifest.cjs does not know the ${what} "${value}".`);
  return found;
}

/** "1.0.0.0" → "1.0.0": the unified manifest takes three numbers. */
function threeNumbers(version) {
  return [...version.split("."), "0", "0"].slice(0, 3).join(".");
}

function capabilities(sets) {
  return sets.map(({ attributes }) => ({ name: attributes.Name, minVersion: attributes.MinVersion }));
}

/**
 * The unified manifest (JSON) that says what manifest.xml says: the same address, buttons, words, permission and requirement sets.
 * `xml` is the manifest with its host already in it. The id differs in its last digit, since both may be deployed side by side; the XML
 * add-in is named as the one to hide where this one is there.
 */
function unifiedManifest(xml) {
  const app = parse(xml);
  const overrides = one(app, "VersionOverrides");
  const resources = new Map(
    ["bt:Image", "bt:Url", "bt:String"].flatMap((name) =>
      all(overrides, name).map(({ attributes }) => [attributes.id, attributes.DefaultValue]),
    ),
  );
  const resource = (element) => known(Object.fromEntries(resources), element.attributes.resid, "resource");
  const text = (element, name) => resource(child(element, name));
  const icons = (element) =>
    all(child(element, "Icon"), "bt:Image")
      .filter(({ attributes }) => iconSizes.includes(Number(attributes.size)))
      .map((image) => ({ size: Number(image.attributes.size), url: resource(image) }));
  const value = (name) => child(app, name).attributes.DefaultValue;
  const page = resource(one(overrides, "Runtime"));
  const tab = one(overrides, "OfficeTab").attributes.id;
  if (!sameEverywhere.has(tab)) throw new Error(`build/unifiedManifest.cjs does not know the tab "${tab}".`);
  const actions = new Map([["ShowPane", { id: "ShowPane", type: "openPage" }]]);
  const actionOf = (control) => {
    const action = child(control, "Action");
    if (action.attributes["xsi:type"] === "ShowTaskpane") return "ShowPane";
    const id = one(action, "FunctionName").text;
    actions.set(id, { id, type: "executeFunction" });
    return id;
  };
  const groups = all(overrides, "Group").map((group) => ({
    id: group.attributes.id,
    label: text(group, "Label"),
    icons: icons(group),
    controls: group.children
      .filter(({ name }) => name === "Control")
      .map((control) => ({
        id: control.attributes.id,
        type: "button",
        label: text(control, "Label"),
        icons: icons(control),
        supertip: {
          title: text(child(control, "Supertip"), "Title"),
          description: text(child(control, "Supertip"), "Description"),
        },
        actionId: actionOf(control),
      })),
  }));
  const started = one(overrides, "GetStarted");
  const xmlId = child(app, "Id").text;
  const support = value("SupportUrl");
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}/MicrosoftTeams.schema.json`,
    manifestVersion: schemaVersion,
    id: `${xmlId.slice(0, -1)}${xmlId.endsWith("2") ? "3" : "2"}`,
    version: threeNumbers(child(app, "Version").text),
    name: { short: value("DisplayName"), full: value("DisplayName") },
    description: { short: shortened(value("Description"), 80), full: value("Description") },
    developer: {
      name: child(app, "ProviderName").text,
      websiteUrl: support,
      privacyUrl: support,
      termsOfUseUrl: support,
    },
    localizationInfo: { defaultLanguageTag: child(app, "DefaultLocale").text.toLowerCase(), additionalLanguages: [] },
    icons: { color: "color.png", outline: "outline.png" },
    accentColor: "#FFFFFF",
    validDomains: [new URL(page).host],
    authorization: {
      permissions: {
        resourceSpecific: [
          { name: known(permissions, child(app, "Permissions").text, "permission"), type: "Delegated" },
        ],
      },
    },
    extensions: [
      {
        requirements: {
          scopes: child(app, "Hosts").children.map(({ attributes }) => known(hosts, attributes.Name, "host")),
          capabilities: capabilities(all(child(app, "Requirements"), "Set")),
        },
        runtimes: [
          {
            requirements: { capabilities: capabilities(all(child(overrides, "Requirements"), "bt:Set")) },
            id: "Pane",
            type: "general",
            code: { page },
            lifetime: one(overrides, "Runtime").attributes.lifetime,
            actions: [...actions.values()],
          },
        ],
        ribbons: [{ contexts: ["default"], tabs: [{ builtInTabId: tab, groups }] }],
        getStartedMessages: [
          {
            title: text(started, "Title"),
            description: text(started, "Description"),
            learnMoreUrl: text(started, "LearnMoreUrl"),
          },
        ],
        alternates: [{ hide: { customOfficeAddin: { officeAddinId: xmlId } } }],
      },
    ],
  };
}

/** The first clause or words of a text that fit. */
function shortened(words, most) {
  if (words.length <= most) return words;
  const clause = /^[^:.;]*/.exec(words)[0];
  if (clause.length <= most) return `${clause}.`;
  return `${words.slice(0, words.lastIndexOf(" ", most - 1))}…`;
}

/** Refuses what Microsoft's own reader does not find valid: its schemas lie in office-addin-manifest, so the web is not asked. */
async function checkUnifiedManifest(manifest) {
  const { validateManifest } = require("office-addin-manifest");
  const folder = await mkdtemp(path.join(os.tmpdir(), "unified-"));
  try {
    const file = path.join(folder, "manifest.json");
    await writeFile(file, JSON.stringify(manifest));
    const { isValid, report } = await validateManifest(file);
    if (!isValid) {
      throw new Error(
        `The unified manifest is not valid: ${(report?.errors ?? []).map(({ content }) => content).join("; ")}`,
      );
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Any time: the same manifest gives the same bytes. */
const packed = new Date(1980, 0, 1);

/** What the build writes for organisations that deploy by the unified manifest: the JSON, to be read, and the package to be uploaded. */
function unifiedFiles(xml, root) {
  const manifest = Buffer.from(`${JSON.stringify(unifiedManifest(xml), null, 2)}\n`);
  const icon = (name) => readFileSync(path.join(root, "assets/unified", name));
  const files = { "manifest.json": manifest, "color.png": icon("color.png"), "outline.png": icon("outline.png") };
  const zip = zipSync(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, new Uint8Array(bytes)])), {
    mtime: packed,
  });
  return { "unified/manifest.json": manifest, "unified/action-plan.zip": Buffer.from(zip) };
}

/** Writes them, and fails the build where the manifest is not valid. `xml` is the manifest with the build's host in it. */
class UnifiedManifest {
  constructor(xml, root) {
    this.xml = xml;
    this.root = root;
  }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("UnifiedManifest", (compilation) => {
      compilation.hooks.processAssets.tap("UnifiedManifest", () => {
        for (const [name, bytes] of Object.entries(unifiedFiles(this.xml, this.root))) {
          compilation.emitAsset(name, new compiler.webpack.sources.RawSource(bytes));
        }
      });
    });
    compiler.hooks.afterEmit.tapPromise("UnifiedManifest", () => checkUnifiedManifest(unifiedManifest(this.xml)));
  }
}

module.exports = { UnifiedManifest, checkUnifiedManifest, unifiedFiles, unifiedManifest };
