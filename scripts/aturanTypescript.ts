/** How webpack reads TypeScript, for every bundle of ours. */
import type { RuleSetRule } from "webpack";

export const TYPESCRIPT: RuleSetRule = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
};
