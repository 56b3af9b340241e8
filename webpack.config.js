/**
 * Builds the add-in into dist/: the pane, the functions bundle with its metadata, and the manifest.
 *   BASE_URL=https://…   address under which dist/ will be served (default: the development server)
 *   DIST=folder          where to build (default: dist)
 *   --env mandiri        also copies Microsoft's scripts from node_modules, for networks without internet access
 */
require("tsx/cjs");
const { createHash } = require("crypto");
const path = require("path");
const webpack = require("webpack");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { ALAMAT_PENGEMBANGAN, alamatDasar } = require("./scripts/alamatDasar.ts");
const { TYPESCRIPT } = require("./scripts/aturanTypescript.ts");
const { BERKAS_METADATA, postprocess } = require("./scripts/metadata.ts");
const { DAFTAR_BERKAS } = require("./src/cli/hosting/pemeriksaan.ts");
const { name: ownName, version } = require("./package.json");

const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_LOCAL = "office-js/";
const THIRD_PARTY = "lisensi-pihak-ketiga.txt";
const LICENCES = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD"];
const HOSTING_CHECK = "periksa-hosting.cjs";

/** Turns the generator's functions.json into one file a language, with the switches that it cannot express. */
class FunctionsMetadataFiles {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadataFiles", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "FunctionsMetadataFiles", stage }, (assets) => {
        const generated = assets["functions.json"];
        if (!generated) return; // the metadata plugin has reported its errors already
        const json = generated.source().toString();
        for (const [bahasa, name] of Object.entries(BERKAS_METADATA)) {
          assets[name] = new webpack.sources.RawSource(postprocess(json, bahasa));
        }
      });
    });
  }
}

/** Licences of the packages that are in the bundles, as one text beside them. */
function thirdPartyText(packages) {
  const texts = packages.map(({ name, version, license, licenseText }) =>
    [`${name} ${version} (${license})`, licenseText?.trim() || `The package carries no licence text; its package.json names ${license}.`].join("\n\n"),
  );
  return texts.join(`\n\n${"-".repeat(80)}\n\n`) + "\n";
}

/** Lists what was built with version and SHA-256, so that `lkj hosting` can tell whether a server holds just that. */
class FileList {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FileList", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "FileList", stage }, (assets) => {
        const sidik = (name) => createHash("sha256").update(assets[name].buffer()).digest("hex");
        const berkas = Object.fromEntries(Object.keys(assets).sort().map((name) => [name, sidik(name)]));
        assets[DAFTAR_BERKAS] = new webpack.sources.RawSource(JSON.stringify({ versi: version, berkas }, null, 1));
      });
    });
  }
}

module.exports = async (env = {}, argv = {}) => {
  const { default: LicensePlugin } = await import("webpack-license-plugin");
  const production = argv.mode !== "development";
  const mandiri = Boolean(env.mandiri);
  const baseUrl = alamatDasar(process.env.BASE_URL);
  if (baseUrl === null) throw new Error(`BASE_URL must be an https address (got ${process.env.BASE_URL})`);

  const officeScripts = (html) =>
    mandiri
      ? html.split(OFFICE_CDN).join(OFFICE_LOCAL).split(" https://appsforoffice.microsoft.com").join("")
      : html;
  const page = (template, filename, chunk) =>
    new HtmlWebpackPlugin({
      filename,
      chunks: [chunk],
      scriptLoading: chunk === "taskpane" ? "defer" : "blocking",
      minify: false,
      templateContent: async () => officeScripts(await require("fs").promises.readFile(template, "utf8")),
    });

  const mode = production ? "production" : "development";
  const folder = path.resolve(__dirname, process.env.DIST || "dist");

  const addin = {
    mode,
    devtool: false,
    entry: { taskpane: "./src/taskpane/index.tsx", functions: "./src/functions/functions.ts" },
    output: {
      path: folder,
      filename: "[name].js",
      // parts that are loaded later lie beside the pane; their names follow their content, so that a pane never runs parts of another version
      chunkFilename: "bagian/[name].[contenthash:8].js",
      publicPath: "",
      clean: { keep: HOSTING_CHECK },
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    // a few requests with some overlap are faster than twenty small ones
    optimization: { splitChunks: { minSize: 50_000 } },
    performance: { hints: false },
    module: {
      rules: [TYPESCRIPT],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: "./src/functions/functions.ts" }),
      new FunctionsMetadataFiles(),
      new LicensePlugin({
        outputFilename: THIRD_PARTY,
        additionalFiles: { [THIRD_PARTY]: thirdPartyText },
        unacceptableLicenseTest: (licence) => !LICENCES.includes(licence),
        excludedPackageTest: (name) => name === ownName,
      }),
      new FileList(),
      page("./src/taskpane/taskpane.html", "taskpane.html", "taskpane"),
      page("./src/functions/functions.html", "functions.html", "functions"),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "assets/contoh/*.xlsx", to: "contoh/[name][ext]", noErrorOnMissing: true },
          { from: "src/taskpane/guard.js" },
          { from: "LICENSE", to: "lisensi.txt", toType: "file" },
          { from: "src/taskpane/bantuan.html" },
          {
            from: "manifest.xml",
            transform: (content) => content.toString().split(ALAMAT_PENGEMBANGAN).join(baseUrl),
          },
          ...(mandiri
            ? [
                {
                  from: "**/*.js",
                  context: "node_modules/@microsoft/office-js/dist",
                  to: "office-js/[path][name][ext]",
                  info: { minimized: true }, // Microsoft's files stay as they are
                  globOptions: {
                    ignore: ["**/*.debug.js", "**/{access,onenote,outlook,powerpoint,project,visio,word}[-.]*"],
                  },
                },
              ]
            : []),
        ],
      }),
    ],
    devServer: {
      port: 3000,
      hot: false,
      headers: { "Access-Control-Allow-Origin": "*" },
      static: path.resolve(__dirname, "dist"),
      server: env.WEBPACK_SERVE
        ? { type: "https", options: await require("office-addin-dev-certs").getHttpsServerOptions() }
        : "http",
    },
  };

  /** `lkj hosting` as one file that needs nothing but Node: for who hosts the folder and has no copy of this repository. */
  const hostingCheck = {
    mode,
    devtool: false,
    target: "node20",
    entry: { hosting: "./src/cli/hosting/mandiri.ts" },
    output: { path: folder, filename: HOSTING_CHECK },
    resolve: { extensions: [".ts", ".js"] },
    performance: { hints: false },
    module: { rules: [TYPESCRIPT] },
  };

  return [addin, hostingCheck];
};
