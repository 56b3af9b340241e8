/** What a server must do so that Excel accepts the add-in that it hosts, as checks of one answer each. */
import { createHash } from "node:crypto";
import type { Jawaban } from "./ambil";

export type Derajat = "galat" | "peringatan";

/** A fault of one file; `kunci` names its sentence in src/strings. */
export interface Cacat {
  readonly derajat: Derajat;
  readonly berkas: string;
  readonly kunci:
    | "taksampai" | "status" | "pindah" | "jenisIsi" | "isiBeda" | "cors" | "bingkai" | "singgahan" | "tanpaSinggahan"
    | "alamatManifes" | "versiManifes" | "alamatLuar";
  readonly data: Readonly<Record<string, string>>;
}

/** The list of what was built, `daftar-berkas.json`: SHA-256 of each file by its path. */
export interface DaftarBerkas {
  readonly versi: string;
  readonly berkas: Readonly<Record<string, string>>;
}

export const DAFTAR_BERKAS = "daftar-berkas.json";
/** Seconds. What changes with a version under the same name must not be kept longer than this. */
const SINGGAHAN_TERLAMA = 3600;

/** What may stay in a browser's store: it does not change with a version, or has another name when it does. */
const BERNAMA_TETAP = /\.(png|xlsx)$|^(office-js|bagian)\//;

const JENIS_ISI: Readonly<Record<string, readonly string[]>> = {
  html: ["text/html"],
  js: ["text/javascript", "application/javascript"],
  json: ["application/json"],
  xml: ["application/xml", "text/xml"],
  png: ["image/png"],
  xlsx: ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
};

const akhiran = (berkas: string): string => berkas.slice(berkas.lastIndexOf(".") + 1);

/** Checks one file's answer against what was built. */
export function periksaBerkas(berkas: string, sidik: string, jawaban: Jawaban): Cacat[] {
  const cacat: Cacat[] = [];
  const tambah = (derajat: Derajat, kunci: Cacat["kunci"], data: Cacat["data"] = {}): void => {
    cacat.push({ derajat, berkas, kunci, data });
  };
  if (jawaban.status >= 300 && jawaban.status < 400) {
    tambah("galat", "pindah", { tujuan: jawaban.kepala("location") ?? "?" });
    return cacat;
  }
  if (jawaban.status !== 200) {
    tambah("galat", "status", { status: String(jawaban.status) });
    return cacat;
  }
  const jenis = (jawaban.kepala("content-type") ?? "").split(";")[0]!.trim().toLowerCase();
  const boleh = JENIS_ISI[akhiran(berkas)];
  if (boleh && !boleh.includes(jenis)) tambah("galat", "jenisIsi", { jenis: jenis || "–", seharusnya: boleh[0]! });
  if (createHash("sha256").update(jawaban.isi).digest("hex") !== sidik) tambah("galat", "isiBeda");
  if (/^functions.*\.(js|json)$/.test(berkas) && jawaban.kepala("access-control-allow-origin") !== "*") tambah("galat", "cors");
  if (akhiran(berkas) === "html") cacat.push(...periksaBingkai(berkas, jawaban));
  if (!BERNAMA_TETAP.test(berkas)) cacat.push(...periksaSinggahan(berkas, jawaban));
  return cacat;
}

/** Excel for the web shows the pages in a frame of its own site: a server that forbids frames makes the pane blank. */
function periksaBingkai(berkas: string, jawaban: Jawaban): Cacat[] {
  const leluhur = /frame-ancestors[^;]*/.exec(jawaban.kepala("content-security-policy") ?? "")?.[0];
  const pagar = jawaban.kepala("x-frame-options") ?? (leluhur && !/\*/.test(leluhur) ? leluhur : null);
  return pagar ? [{ derajat: "galat", berkas, kunci: "bingkai", data: { kepala: pagar } }] : [];
}

function periksaSinggahan(berkas: string, jawaban: Jawaban): Cacat[] {
  const aturan = (jawaban.kepala("cache-control") ?? "").toLowerCase();
  if (aturan === "") return [{ derajat: "peringatan", berkas, kunci: "tanpaSinggahan", data: {} }];
  if (/no-cache|no-store/.test(aturan)) return [];
  const umur = Number(/max-age=(\d+)/.exec(aturan)?.[1] ?? 0);
  return umur > SINGGAHAN_TERLAMA ? [{ derajat: "peringatan", berkas, kunci: "singgahan", data: { aturan } }] : [];
}

/** @param alamat base address without a slash at its end */
export function periksaManifes(manifes: string, alamat: string, versi: string): Cacat[] {
  const cacat: Cacat[] = [];
  const terpasang = /<Version>([^<]+)<\/Version>/.exec(manifes)?.[1] ?? "–";
  if (terpasang !== `${versi}.0`) {
    cacat.push({ derajat: "galat", berkas: "manifest.xml", kunci: "versiManifes", data: { terpasang, versi: `${versi}.0` } });
  }
  const asing = [...manifes.matchAll(/(?:DefaultValue|Value)="([a-z]+:\/\/[^"]+)"/g)].map(([, url]) => url!).find((url) => !url.startsWith(`${alamat}/`));
  if (asing) cacat.push({ derajat: "galat", berkas: "manifest.xml", kunci: "alamatManifes", data: { asing, alamat } });
  return cacat;
}

/** Pages of the self-host build must load nothing from outside. */
export function periksaAlamatLuar(berkas: string, isi: string): Cacat[] {
  const luar = /(?:src|href)="(https?:\/\/[^"]+)"/.exec(isi)?.[1];
  return luar ? [{ derajat: "galat", berkas, kunci: "alamatLuar", data: { luar } }] : [];
}
