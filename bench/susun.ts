/** One script for a page of a measurement, built as the pane's scripts are built for production. */
import webpack from "webpack";
import { TYPESCRIPT } from "../scripts/aturanTypescript";

export function susunNaskah(masuk: string, folder: string, berkas: string): Promise<void> {
  const penyusun = webpack({
    mode: "production",
    entry: masuk,
    output: { path: folder, filename: berkas },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    performance: { hints: false },
    optimization: { splitChunks: false },
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
    module: { rules: [TYPESCRIPT] },
  });
  return new Promise((selesai, gagal) => {
    penyusun.run((galat, hasil) => {
      if (galat) gagal(galat);
      else if (hasil?.hasErrors()) gagal(new Error(hasil.toString({ all: false, errors: true })));
      else penyusun.close((sisa) => (sisa ? gagal(sisa) : selesai()));
    });
  });
}
