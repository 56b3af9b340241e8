/**
 * Runs the checker over published reports in three spellings and judges it by their verdicts.
 *
 *     npm run kasus                  the reports kept in the project
 *     npm run kasus -- FOLDER        other reports of the same form (NNN.json)
 *     npm run kasus -- --aneka 20    every report in twenty random layouts
 *     npm run kasus -- --gubah 3     every report in each harmless change of layout, three times
 *     npm run kasus -- --benih 1000  seeded faults: recall and precision by kind
 *     npm run kasus -- --acak 10000  hostile sheets: never throws, never hangs
 *
 * A second number is the seed to begin with.
 */
import { bacaBuku } from "../../src/domain/tabel/bacaTabel";
import { periksa } from "../../src/domain/periksa/engine";
import { ukurBenih } from "../../test/kasus/benih";
import { lembarBising } from "../../test/kasus/bising";
import { GUBAHAN } from "../../test/kasus/gubahan";
import { FOLDER_KASUS, muatKasus } from "../../test/kasus/kasus";
import { EJAAN } from "../../test/kasus/tulis";
import { ukurAneka, ukurKasus, type Alarm, type HasilUkur } from "../../test/kasus/ukur";

const tulis = (baris = ""): unknown => process.stdout.write(`${baris}\n`);

async function laporan(folder: string): Promise<void> {
  const jumlah = new Map<string, readonly number[]>();
  for (const kasus of muatKasus(folder)) {
    tulis(`\n# ${kasus.id} ${kasus.report.title}`);
    for (const ejaan of EJAAN) {
      const h = await ukurKasus(kasus, ejaan);
      tulis(`\n## ${kasus.id}, ejaan ${ejaan}`);
      cetakBacaan(h);
      cetakPerJenis(h);
      cetakLuput(h);
      cetakAlarm("ALARM PALSU", h.alarmPalsu);
      cetakAlarm("terlalu keras (putusan samar atau pembulatan)", h.terlaluKeras);
      const kini = [
        h.akar.filter((a) => a.luput.length === 0).length,
        h.akar.length,
        h.alarmPalsu.length,
        h.terlaluKeras.length,
      ];
      jumlah.set(
        ejaan,
        kini.map((n, i) => n + (jumlah.get(ejaan)?.[i] ?? 0)),
      );
      if (ejaan === "tumpuk")
        tulis(`bertumpu pada prosa, tidak pada tabel: ${h.prosa.map((p) => `${p.on} (${p.rule})`).join(", ") || "-"}`);
    }
  }
  tulis("\n# Jumlah");
  for (const [ejaan, [dapat, semua, palsu, keras]] of jumlah) {
    tulis(`${ejaan.padEnd(8)} akar ditemukan ${dapat}/${semua}, alarm palsu ${palsu}, terlalu keras ${keras}`);
  }
}

function cetakBacaan(h: HasilUkur): void {
  tulis(
    `terbaca utuh ${h.kasus.tables.length - h.takTerbaca.length}/${h.kasus.tables.length}; jenis lain dari data: ${h.jenisBeda.length}`,
  );
  if (h.takTerbaca.length > 0) tulis(`  tidak utuh: ${h.takTerbaca.join(", ")}`);
  if (h.jenisBeda.length > 0) tulis(`  jenis: ${h.jenisBeda.map((j) => `${j.id} ${j.harap}→${j.dapat}`).join(", ")}`);
}

function cetakPerJenis(h: HasilUkur): void {
  const perAturan = new Map<string, { ditemukan: number; luput: number }>();
  for (const a of h.akar) {
    for (const p of a.pemeriksaan) {
      const kini = perAturan.get(p.rule) ?? { ditemukan: 0, luput: 0 };
      perAturan.set(
        p.rule,
        a.luput.includes(p) ? { ...kini, luput: kini.luput + 1 } : { ...kini, ditemukan: kini.ditemukan + 1 },
      );
    }
  }
  for (const [aturan, n] of [...perAturan].sort())
    tulis(`  ${aturan.padEnd(28)} ditemukan ${n.ditemukan}, luput ${n.luput}`);
  const perTemuan = new Map<string, number>();
  for (const t of h.temuan)
    perTemuan.set(`${t.aturan} ${t.tingkat}`, (perTemuan.get(`${t.aturan} ${t.tingkat}`) ?? 0) + 1);
  tulis(
    `  temuan: ${
      [...perTemuan]
        .sort()
        .map(([k, n]) => `${k} ${n}`)
        .join(", ") || "-"
    }`,
  );
}

function cetakLuput(h: HasilUkur): void {
  for (const a of h.akar.filter((x) => x.luput.length > 0)) {
    tulis(`  LUPUT ${a.akar}${a.luput.length < a.pemeriksaan.length ? " (sebagian)" : ""}`);
    for (const p of a.luput)
      tulis(
        `    ${p.on} [${p.rule}] tercetak "${p.printed}"${p.with ? `, lihat ${p.with.join(", ")}` : ""}: ${p.explain ?? ""}`,
      );
  }
}

function cetakAlarm(nama: string, alarm: readonly Alarm[]): void {
  for (const { temuan: t, letak } of alarm) {
    tulis(
      `  ${nama} ${t.aturan} ${t.tingkat} ${t.pesanId} di ${letak ? `${letak.tabel}/r${letak.baris}` : "?"} (${t.lembar}!${t.sel}) ${JSON.stringify(t.data).slice(0, 220)}`,
    );
  }
}

function aneka(banyak: number, mulai: number): void {
  let [dapat, semua, palsu, utuh] = [0, 0, 0, 0];
  for (let n = mulai; n < mulai + banyak; n++) {
    for (const kasus of muatKasus(FOLDER_KASUS)) {
      const h = ukurAneka(kasus, n);
      const luput = h.akar.filter((a) => a.luput.length > 0);
      dapat += h.akar.length - luput.length;
      semua += h.akar.length;
      palsu += h.alarmPalsu.length + h.terlaluKeras.length;
      utuh += h.takTerbaca.length;
      tulis(
        `benih ${n}, ${kasus.id}: akar ${h.akar.length - luput.length}/${h.akar.length}, tidak utuh ${h.takTerbaca.join(", ")}`,
      );
      for (const a of luput) tulis(`  LUPUT ${a.akar}: ${a.luput.map((p) => p.on).join(", ")}`);
      cetakAlarm("ALARM PALSU", h.alarmPalsu);
      cetakAlarm("terlalu keras", h.terlaluKeras);
    }
  }
  tulis(`semua: akar ${dapat}/${semua}, alarm ${palsu}, tabel tidak utuh ${utuh}`);
}

/** Counts by change of layout. */
function gubah(banyak: number, mulai: number): void {
  const kasus = muatKasus(FOLDER_KASUS);
  for (const nama of Object.keys(GUBAHAN)) {
    let [dapat, semua, utuh] = [0, 0, 0];
    const alarm: Alarm[] = [];
    const luput: string[] = [];
    for (let n = mulai; n < mulai + banyak; n++) {
      for (const k of kasus) {
        const h = ukurAneka(k, n, nama);
        const hilang = h.akar.filter((a) => a.luput.length > 0);
        dapat += h.akar.length - hilang.length;
        semua += h.akar.length;
        utuh += h.takTerbaca.length;
        alarm.push(...h.alarmPalsu, ...h.terlaluKeras);
        luput.push(...hilang.map((a) => `${k.id}, benih ${n}: ${a.akar}`));
      }
    }
    tulis(`${nama.padEnd(40)} akar ${dapat}/${semua}, alarm ${alarm.length}, tidak utuh ${utuh}`);
    for (const l of luput) tulis(`  LUPUT ${l}`);
    cetakAlarm("ALARM PALSU", alarm);
  }
}

function benih(banyak: number, mulai: number): void {
  const h = ukurBenih(banyak, mulai);
  const persen = (x: number): string => `${(x * 100).toFixed(1)}%`;
  for (const n of h.perJenis) {
    const presisi = n.jenis === "bersih" ? "" : ` presisi ${persen(n.ditemukan / Math.max(1, n.ditemukan + n.palsu))}`;
    tulis(`${n.jenis.padEnd(34)} ${n.ditemukan}/${n.ditanam} recall ${persen(n.ditemukan / n.ditanam)}${presisi}`);
    for (const c of n.contoh) tulis(`    benih ${c}`);
  }
  tulis(`semua: recall ${persen(h.recall)}, presisi ${persen(h.presisi)}`);
}

/** Slowest sheet and every failure; the exit code tells whether there was one. */
function acak(banyak: number, mulai: number): void {
  const kasus = muatKasus(FOLDER_KASUS);
  let [terlama, gagal, tabel] = [0, 0, 0];
  for (let n = mulai; n < mulai + banyak; n++) {
    const awal = performance.now();
    try {
      const dibaca = bacaBuku({ lembar: [lembarBising(n, kasus)] });
      tabel += dibaca.length;
      periksa(dibaca);
    } catch (e) {
      gagal++;
      tulis(
        `benih ${n}: ${e instanceof Error ? (e.stack ?? e.message).split("\n").slice(0, 4).join(" | ") : String(e)}`,
      );
    }
    terlama = Math.max(terlama, performance.now() - awal);
  }
  tulis(`${banyak} lembar, ${tabel} tabel terbaca, ${gagal} gagal, terlama ${terlama.toFixed(0)} ms`);
  if (gagal > 0) process.exitCode = 1;
}

const [pertama = FOLDER_KASUS, banyak, mulai] = process.argv.slice(2);
if (pertama === "--benih") benih(Number(banyak ?? 1_000), Number(mulai ?? 1));
else if (pertama === "--aneka") aneka(Number(banyak ?? 20), Number(mulai ?? 1));
else if (pertama === "--gubah") gubah(Number(banyak ?? 3), Number(mulai ?? 1));
else if (pertama === "--acak") acak(Number(banyak ?? 10_000), Number(mulai ?? 1));
else void laporan(pertama);
