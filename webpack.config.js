const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { headersByFolder, nginxConf, policyOf, webConfig } = require("./build/headers.cjs");
const { CheckManifest, checkedHost, moveManifest } = require("./build/manifest.cjs");
const { UnifiedManifest } = require("./build/unifiedManifest.cjs");
const { whatShips } = require("./build/whatShips.cjs");

const page = "src/taskpane/taskpane.html";
const read = (file) => readFileSync(path.join(__dirname, file), "utf8");

/** Writes text files of our own making beside the others. */
class Write {
  /** `filesOf` gives them once the modules are known: name → what stands in it. */
  constructor(filesOf) {
    this.filesOf = filesOf;
  }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Write", (compilation) => {
      compilation.hooks.processAssets.tap("Write", () => {
        for (const [name, text] of Object.entries(this.filesOf(compilation))) {
          compilation.emitAsset(name, new compiler.webpack.sources.RawSource(text));
        }
      });
    });
  }
}

/** `--env host=https://…/` sets where the add-in will be served from, `--env out=folder` where it is written. */
module.exports = (env = {}) => {
  const host = checkedHost(env.host);
  const headers = headersByFolder(policyOf(read(page)));
  return {
    mode: "production",
    target: ["web", "es2020"],
    // One page: with the shared runtime the ribbon's commands live in the pane's. Its first script only keeps what is pressed before the pane is there.
    entry: { ribbon: "./src/commands/firstScript.ts", taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: path.resolve(__dirname, env.out ?? "dist"),
      filename: "static/[name].[contenthash].js",
      chunkFilename: "static/[name].[contenthash].js",
      assetModuleFilename: "static/[name].[contenthash][ext]",
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
        template: `./${page}`,
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
      new Write((compilation) => ({
        "web.config": webConfig(headers),
        "nginx.conf": nginxConf(headers, host),
        ...whatShips(compilation, __dirname),
      })),
      new CheckManifest(host),
      new UnifiedManifest(moveManifest(read("manifest.xml"), host), __dirname),
    ],
    // About 125 KB once compressed; `npm run bench -- pane-size` measures that.
    performance: { hints: "warning", maxEntrypointSize: 480_000, maxAssetSize: 480_000 },
  };
};

// `npm run build -- --host https://addins.example.gov.uk/action-plan/ [--out folder]`
if (require.main === module) {
  const { values } = require("node:util").parseArgs({ options: { host: { type: "string" }, out: { type: "string" } } });
  require("webpack")(module.exports(values), (error, stats) => {
    if (error) throw error;
    console.log(stats.toString({ colors: process.stdout.isTTY, modules: false }));
    process.exitCode = stats.hasErrors() ? 1 : 0;
  });
}
