/**
 * A pane of the parts that Microsoft's React template for task panes puts together (Office-Addin-TaskPane-React, 2026): one
 * provider with the light theme, a picture, a list with three icons, two fields, a text field and a button of Fluent UI v9, drawn
 * once Office is ready. Written for the measurement, with our versions and our build. The template loads its polyfills first
 * (polyfill.ts); the measurement opens it with and without them.
 */
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { Button, Field, FluentProvider, Image, makeStyles, Textarea, tokens, webLightTheme } from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";

const useGaya = makeStyles({
  akar: { minHeight: "100vh" },
  kepala: { display: "flex", flexDirection: "column", alignItems: "center", padding: "100px 0 30px", backgroundColor: tokens.colorNeutralBackground3 },
  judul: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
  utama: { display: "flex", flexDirection: "column", alignItems: "center", width: "100%" },
  subjudul: { padding: "0 10px", fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightRegular },
  daftar: { marginTop: "20px" },
  baris: { display: "flex", paddingBottom: "20px" },
  ikon: { marginRight: "10px" },
  teks: { fontSize: tokens.fontSizeBase300 },
  sisip: { display: "flex", flexDirection: "column", alignItems: "center" },
  isian: { margin: "30px 20px 20px", maxWidth: "50%" },
  petunjuk: { marginTop: "20px", marginBottom: "10px", fontWeight: tokens.fontWeightSemibold },
});

const BARIS = [
  { ikon: <Ribbon24Regular />, teks: "Pita" },
  { ikon: <LockOpen24Regular />, teks: "Kunci" },
  { ikon: <DesignIdeas24Regular />, teks: "Gagasan" },
];

function Panel() {
  const gaya = useGaya();
  const [isi, aturIsi] = useState("Teks.");
  return (
    <div className={gaya.akar}>
      <section className={gaya.kepala}>
        <Image width="90" height="90" src="assets/ikon-80.png" alt="LKJ" />
        <h1 className={gaya.judul}>Panel</h1>
      </section>
      <div className={gaya.utama}>
        <h2 className={gaya.subjudul}>Yang dapat dilakukan di sini</h2>
        <ul className={gaya.daftar}>
          {BARIS.map(({ ikon, teks }) => (
            <li key={teks} className={gaya.baris}>
              <i className={gaya.ikon}>{ikon}</i>
              <span className={gaya.teks}>{teks}</span>
            </li>
          ))}
        </ul>
      </div>
      <div className={gaya.sisip}>
        <Field className={gaya.isian} size="large" label="Teks yang akan disisipkan">
          <Textarea size="large" value={isi} onChange={(_, { value }) => aturIsi(value)} />
        </Field>
        <Field className={gaya.petunjuk}>Tekan tombol untuk menyisipkan.</Field>
        <Button appearance="primary" size="large" onClick={() => aturIsi("")}>
          Sisipkan
        </Button>
      </div>
    </div>
  );
}

const akar = createRoot(document.getElementById("root")!);
void Office.onReady(() => {
  akar.render(
    <FluentProvider theme={webLightTheme}>
      <Panel />
    </FluentProvider>,
  );
});
