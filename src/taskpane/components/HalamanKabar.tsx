/** A whole page that says one thing: where the pane cannot work. */
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { type SumberTema, useTema } from "../hooks/useTema";
import { temaFluent } from "../tema";
import { useGayaUmum } from "./gaya";

const useGaya = makeStyles({
  akar: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    rowGap: tokens.spacingVerticalM,
    minHeight: "100vh",
    boxSizing: "border-box",
    padding: "24px",
    textAlign: "center",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  ikon: { fontSize: "40px", lineHeight: 0, color: tokens.colorBrandForeground1 },
  isi: { maxWidth: "360px" },
});

export interface HalamanKabarProps {
  readonly judul: string;
  readonly isi: string;
  readonly tema: SumberTema;
}

export function HalamanKabar({ judul, isi, tema }: HalamanKabarProps) {
  const temaKini = useTema(tema);
  return (
    <FluentProvider theme={temaFluent(temaKini)}>
      <Isi judul={judul} isi={isi} />
    </FluentProvider>
  );
}

function Isi({ judul, isi }: Omit<HalamanKabarProps, "tema">) {
  const gaya = useGaya();
  const umum = useGayaUmum();
  return (
    <main className={gaya.akar}>
      <DocumentTableRegular className={gaya.ikon} aria-hidden="true" />
      <h1 className={umum.judul}>{judul}</h1>
      <p className={`${umum.paragraf} ${gaya.isi}`}>{isi}</p>
    </main>
  );
}
