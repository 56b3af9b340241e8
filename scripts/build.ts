/** `npm run build`: dist/ for hosting. `BASE_URL=https://… npm run build`, `-- --mandiri` for networks without internet access. */
import { jalankan } from "./jalankan";

const mandiri = process.argv.includes("--mandiri");
if (!process.env["BASE_URL"]) {
  console.log("BASE_URL is not set: the manifest will point at the development server, https://localhost:3000.");
}
void jalankan("webpack", ["--mode", "production", ...(mandiri ? ["--env", "mandiri"] : [])]).then((code) => {
  process.exitCode = code;
});
