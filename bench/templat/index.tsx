/**
 * A pane of the parts that Microsoft's React template for task panes puts together (Office-Addin-TaskPane-React): one provider, a
 * picture, a list with three icons, a text field and a button of Fluent UI v9. Written for the measurement, with our versions
 * and without the polyfills that the template also loads: what is measured here is lighter than the template itself.
 */
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { Button, Field, FluentProvider, Image, makeStyles, Textarea, tokens, webLightTheme } from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";

const useGaya = makeStyles({
  akar: { minHeight: "100vh" },
  kepala: { display: "flex", flexDirection: "column", alignItems: "center", padding: "30px", backgroundColor: tokens.colorNeutralBackground3 },
  baris: { display: "flex", gap: "10px", padding: "10px", fontSize: tokens.fontSizeBase300 },
  isian: { margin: "20px" },
});

const BARIS = [
  { ikon: <Ribbon24Regular />, teks: "Pita" },
  { ikon: <LockOpen24Regular />, teks: "Kunci" },
  { ikon: <DesignIdeas24Regular />, teks: "Gagasan" },
];

function Panel() {
  const gaya = useGaya();
  const [isi, aturIsi] = useState("");
  return (
    <div className={gaya.akar}>
      <section className={gaya.kepala}>
        <Image width="90" height="90" src="assets/ikon-80.png" alt="LKJ" />
        <h1>Panel</h1>
      </section>
      <ul>
        {BARIS.map(({ ikon, teks }) => (
          <li key={teks} className={gaya.baris}>
            {ikon}
            <span>{teks}</span>
          </li>
        ))}
      </ul>
      <Field className={gaya.isian} label="Isi">
        <Textarea value={isi} onChange={(_, { value }) => aturIsi(value)} />
      </Field>
      <Button appearance="primary">Sisipkan</Button>
    </div>
  );
}

void Office.onReady(() => {
  createRoot(document.getElementById("root")!).render(
    <FluentProvider theme={webLightTheme}>
      <Panel />
    </FluentProvider>,
  );
});
