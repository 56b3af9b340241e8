import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const JSX_CHILD = ":matches(JSXElement, JSXFragment) > JSXExpressionContainer";
/** Attributes that are shown or read aloud. */
const TEXT_ATTRIBUTE =
  "JSXAttribute:matches([name.name=/^(title|placeholder|alt|label|hint|aria-label|aria-description|aria-roledescription|aria-valuetext)$/], [name.name=/^(judul|isi|nama)$/])";

export default tseslint.config(
  { ignores: ["dist/", "dist-workbench/", "dist-docs/", "node_modules/", "test-results/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      eqeqeq: "error",
      "no-empty": ["error", { allowEmptyCatch: false }],
    },
  },
  {
    files: ["**/*.cjs", "**/*.mjs", "webpack.config.js"],
    languageOptions: { globals: { module: "writable", require: "readonly", __dirname: "readonly", process: "readonly", console: "readonly" } },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/no-context-sync-in-loop": "warn",
    },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    plugins: { "jsx-a11y": jsxA11y, "react-hooks": reactHooks },
    rules: { ...jsxA11y.flatConfigs.strict.rules, ...reactHooks.configs.recommended.rules },
  },
  {
    // every text that a user reads or hears lives in src/strings
    files: ["src/taskpane/**/*.tsx"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...[
          "JSXText[value=/\\p{L}/u]",
          `${JSX_CHILD} > Literal[value=/\\p{L}/u]`,
          `${JSX_CHILD} > TemplateLiteral > TemplateElement[value.raw=/\\p{L}/u]`,
          `${JSX_CHILD} > :matches(ConditionalExpression, LogicalExpression) > Literal[value=/\\p{L}/u]`,
          `${TEXT_ATTRIBUTE} > Literal[value=/\\p{L}/u]`,
          `${TEXT_ATTRIBUTE} > JSXExpressionContainer Literal[value=/\\p{L}.* /u]`,
          `${TEXT_ATTRIBUTE} TemplateElement[value.raw=/\\p{L}/u]`,
        ].map((selector) => ({ selector, message: "Texts live in src/strings, in both languages." })),
      ],
    },
  },
  {
    // the domain knows nothing of hosts, browsers, clocks or locales (rancangan: layout)
    files: ["src/domain/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", "Excel", "Office", "document", "window", "Intl", "console", "CustomFunctions", "process"],
      "no-restricted-syntax": ["error", { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "The domain has no clock." }],
    },
  },
);
