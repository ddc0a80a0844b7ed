const path = require("node:path");

/** Where manifest.xml, as it stands in the repository, says that the add-in is. */
const developmentHost = "https://localhost:3000/";

/** "https://addins.example.gov.uk/action-plan" → the same with its last slash; refuses what Office would refuse. */
function checkedHost(host = developmentHost) {
  const url = new URL(host.endsWith("/") ? host : `${host}/`);
  if (url.protocol !== "https:" || url.search || url.hash || url.username) {
    throw new Error(`--host must be a plain https address, and "${host}" is not.`);
  }
  return url.href;
}

/** The manifest with the add-in's addresses moved to a host; every other byte stays. */
function moveManifest(xml, host) {
  return xml.replaceAll(developmentHost, host.replaceAll("&", "&amp;"));
}

/** Reads the built manifest as Office's own tool does, and fails the build where an address was left behind. */
class CheckManifest {
  constructor(host) {
    this.host = host;
  }
  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise("CheckManifest", async () => {
      const { OfficeAddinManifest } = require("office-addin-manifest");
      const info = await OfficeAddinManifest.readManifestFile(path.join(compiler.outputPath, "manifest.xml"));
      for (const address of [info.defaultSettings.sourceLocation, info.iconUrl, info.highResolutionIconUrl]) {
        if (!address.startsWith(this.host)) throw new Error(`The manifest still points to ${address}.`);
      }
    });
  }
}

module.exports = { CheckManifest, checkedHost, moveManifest };
