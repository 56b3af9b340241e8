/** The theme of the Office application around the pane. */
import { type SumberTema, type Tema, temaDariAlamat, warnaGelap } from "./hooks/useTema";

function temaSekarang(): Tema {
  const tema = Office.context?.officeTheme as (Office.OfficeTheme & { isDarkTheme?: boolean }) | undefined;
  return tema?.isDarkTheme ?? (tema ? warnaGelap(tema.bodyBackgroundColor) : false) ? "gelap" : "terang";
}

export const temaOffice: SumberTema = {
  baca: () => temaDariAlamat(window.location.search) ?? temaSekarang(),
  // Excel reports no theme event: the theme is read again whenever the pane gets the focus back
  pantau: (panggil) => {
    window.addEventListener("focus", panggil);
    return () => window.removeEventListener("focus", panggil);
  },
};
