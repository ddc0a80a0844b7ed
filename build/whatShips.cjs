const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { licenceText } = require("./licenceTexts.cjs");

/** The folders of the packages that have a module in some chunk, those joined to others by webpack among them. */
function shippedFolders({ modules, chunkGraph }) {
  const shipped = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);
  const files = shipped.flatMap((module) => [module, ...(module.modules ?? [])]).map(({ resource }) => resource ?? "");
  const folders = files.flatMap((file) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file) ?? []);
  return [...new Set(folders)].sort();
}

/** A package that ships. Throws where one names no licence: nobody may then give it on. */
function packageIn(folder, root, lock) {
  const facts = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const { name, version, license } = facts;
  if (typeof license !== "string") throw new Error(`${name} ${version} ships and names no licence.`);
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  const inLock = lock.packages[path.relative(root, folder).split(path.sep).join("/")];
  const integrity = /sha512-(\S+)/.exec(inLock?.integrity ?? "")?.[1];
  return {
    name,
    version,
    licence: license,
    text:
      file === undefined
        ? licenceText(facts)
        : readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n").trim(),
    sha512: integrity === undefined ? undefined : Buffer.from(integrity, "base64").toString("hex"),
  };
}

/** The bill of materials in CycloneDX 1.6. It names no time of making: the same bundle gives the same bytes. */
function billOfMaterials(of, packages) {
  const purl = ({ name, version }) => `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;
  const component = { type: "application", "bom-ref": purl(of), name: of.name, version: of.version };
  const components = packages.map((each) => ({
    type: "library",
    "bom-ref": purl(each),
    name: each.name,
    version: each.version,
    purl: purl(each),
    ...(each.sha512 === undefined ? {} : { hashes: [{ alg: "SHA-512", content: each.sha512 }] }),
    licenses: [{ expression: each.licence }],
  }));
  return { bomFormat: "CycloneDX", specVersion: "1.6", version: 1, metadata: { component }, components };
}

function licencesText(packages) {
  const rule = `\n${"-".repeat(72)}\n\n`;
  const each = ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`;
  return `Software of others that is part of this add-in, with its licences.\n${rule}${packages.map(each).join(rule)}`;
}

/** The files that say what the bundle really holds: bom.json and licences.txt. */
function whatShips(compilation, root) {
  const read = (file) => JSON.parse(readFileSync(path.join(root, file), "utf8"));
  const lock = read("package-lock.json");
  const packages = shippedFolders(compilation).map((folder) => packageIn(folder, root, lock));
  return {
    "bom.json": `${JSON.stringify(billOfMaterials(read("package.json"), packages), null, 2)}\n`,
    "licences.txt": licencesText(packages),
  };
}

module.exports = { billOfMaterials, whatShips };
