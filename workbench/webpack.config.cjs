/** Builds the workbench page and the office.js that it serves to the pane. DIST=folder, default dist-workbench. */
require("tsx/cjs");
const path = require("path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { TYPESCRIPT } = require("../scripts/aturanTypescript.ts");

module.exports = (_env, argv = {}) => ({
  mode: argv.mode === "production" ? "production" : "development",
  context: path.resolve(__dirname, ".."),
  devtool: false,
  entry: { meja: "./workbench/main.ts", office: "./workbench/office.ts" },
  output: {
    path: path.resolve(__dirname, "..", process.env.DIST || "dist-workbench"),
    filename: "[name].js",
    publicPath: "",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  performance: { hints: false },
  module: {
    rules: [
      TYPESCRIPT,
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    new HtmlWebpackPlugin({ template: "./workbench/index.html", filename: "index.html", chunks: ["meja"], minify: false }),
  ],
});
