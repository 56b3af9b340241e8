// One configuration, one project a kind of test. Univer and some of its parts are ESM only, hence the transform list.
const ESM_ONLY = [
  "nanoid", "rbush", "kdbush", "quickselect", "franc-min", "trigram-utils", "n-gram", "collapse-white-space", "numfmt",
  "cjk-regex", "unicode-regex", "regexp-util",
];

const shared = {
  rootDir: __dirname,
  transform: {
    "^.+\\.(t|j)sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY.join("|")})/)`],
  moduleNameMapper: { "^lodash-es$": "lodash", "\\.css$": "<rootDir>/test/support/emptyModule.cjs" },
};

const project = (displayName, folders, extra = {}) => ({
  ...shared,
  displayName,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts?(x)`),
  testEnvironment: "node",
  ...extra,
});

module.exports = {
  // the browser and LibreOffice keep a test waiting: one worker a core, where Jest would leave one out
  maxWorkers: "100%",
  testTimeout: 180_000,
  projects: [
    project("unit", ["domain", "functions", "strings", "xlsx", "cli", "kasus"]),
    project("host", ["host", "excel"]),
    project("pane", ["taskpane"], {
      testEnvironment: "jsdom",
      setupFiles: ["<rootDir>/test/support/jsdom.ts"],
    }),
    project("contract", ["contract"]),
    project("e2e", ["e2e"]),
  ],
};
