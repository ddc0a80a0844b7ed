const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

/** Where manifest.xml, as it stands in the repository, says that the add-in is. */
const developmentHost = "https://localhost:3000/";

/** "https://addins.example.gov.uk/action-plan" → the same with its last slash; refuses what Office would refuse. */
function checkedHost(host) {
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

/** `--env host=https://…/` sets where the add-in will be served from. */
module.exports = (env = {}) => {
  const host = checkedHost(env.host ?? developmentHost);
  return {
    mode: "production",
    target: ["web", "es2020"],
    // One entry: with the shared runtime the ribbon's commands live in the pane's page.
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].[contenthash].js",
      chunkFilename: "[name].[contenthash].js",
      assetModuleFilename: "[name].[contenthash][ext]",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2020", jsx: "automatic" } },
        { test: /\.css$/, type: "asset/resource", loader: "esbuild-loader", options: { loader: "css", minify: true } },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        inject: false,
        scriptLoading: "defer",
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "manifest.xml", transform: (content) => moveManifest(content.toString(), host) },
        ],
      }),
      new CheckManifest(host),
    ],
    // About 125 KB once compressed; `npm run bench -- pane-size` measures that.
    performance: { hints: "warning", maxEntrypointSize: 480_000, maxAssetSize: 480_000 },
  };
};

module.exports.moveManifest = moveManifest;

// `npm run build -- --host https://addins.example.gov.uk/action-plan/`
if (require.main === module) {
  const at = process.argv.indexOf("--host");
  const env = at < 0 ? {} : { host: process.argv[at + 1] ?? "" };
  require("webpack")(module.exports(env), (error, stats) => {
    if (error) throw error;
    console.log(stats.toString({ colors: process.stdout.isTTY, modules: false }));
    process.exitCode = stats.hasErrors() ? 1 : 0;
  });
}
