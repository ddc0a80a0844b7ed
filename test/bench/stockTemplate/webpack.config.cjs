const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

/** The template's own build: two entries, polyfills first, for the browsers that it names. */
module.exports = (_env, { output }) => ({
  mode: "production",
  target: ["web", "es5"],
  context: __dirname,
  entry: { polyfill: "./polyfill.ts", taskpane: "./index.tsx" },
  output: { path: output, filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [{ test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2020", jsx: "automatic" } }],
  },
  plugins: [
    new HtmlWebpackPlugin({
      template: "./taskpane.html",
      filename: "taskpane.html",
      chunks: ["polyfill", "taskpane"],
      chunksSortMode: "manual",
    }),
    new CopyWebpackPlugin({
      patterns: [{ from: path.join(__dirname, "../../../assets/icon-80.png"), to: "assets/icon-80.png" }],
    }),
  ],
  performance: { hints: false },
});
