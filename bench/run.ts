/** `npm run bench`: every figure that the project promises to watch, measured in one run and printed. Nothing here can fail a test. */
import { ukurFungsi } from "./fungsi";
import { cetak } from "./ukur";

async function main(): Promise<void> {
  cetak("Fungsi", ukurFungsi());
}

void main();
