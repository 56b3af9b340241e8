/** Where the focus goes when what had it goes. */
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactNode, useRef, useState } from "react";
import { useJagaFokus } from "../../src/taskpane/hooks/useJagaFokus";

function Panel({ children }: { readonly children: ReactNode }) {
  const akar = useRef<HTMLElement>(null);
  useJagaFokus(akar);
  return (
    <main ref={akar}>
      <div role="tabpanel">
        <div>
          <h2>Tempat</h2>
          {children}
        </div>
      </div>
    </main>
  );
}

const tombol = (nama: string) => screen.getByRole("button", { name: nama });
const fokusDi = (elemen: () => Element) => waitFor(() => expect(document.activeElement).toBe(elemen()));

function Pesan() {
  const [ada, atur] = useState(false);
  return (
    <>
      <div>{ada && <button onClick={() => atur(false)}>Tutup</button>}</div>
      <button onClick={() => atur(true)}>Kerjakan</button>
      <button>Lain</button>
    </>
  );
}

function Isian() {
  const [buka, atur] = useState(false);
  return (
    <section>
      <button>Pertama</button>
      {buka ? (
        <form>
          <input autoFocus aria-label="Alasan" />
          <button type="button" onClick={() => atur(false)}>
            Batal
          </button>
        </form>
      ) : (
        <button onClick={() => atur(true)}>Terima</button>
      )}
    </section>
  );
}

function Daftar() {
  const [ada, atur] = useState(["satu", "dua", "tiga"]);
  return (
    <ul>
      {ada.map((nama) => (
        <li key={nama}>
          <button onClick={() => atur(ada.filter((satu) => satu !== nama))}>{`Hapus ${nama}`}</button>
        </li>
      ))}
    </ul>
  );
}

/** Its button is off for a while, or is drawn anew after a page of progress. */
function Kerja({ cara, selesai }: { readonly cara: "mati" | "diganti"; readonly selesai: Promise<void> }) {
  const [jalan, atur] = useState(false);
  const mulai = (): void => {
    atur(true);
    void selesai.then(() => act(() => atur(false)));
  };
  if (jalan && cara === "diganti") return <p>Sedang menulis</p>;
  return (
    <button disabled={jalan} onClick={mulai}>
      Tulis
    </button>
  );
}

// jsdom asks whether an element has the focus, browsers whether the page has it
beforeAll(() => void jest.spyOn(document, "hasFocus").mockReturnValue(true));
afterAll(() => jest.restoreAllMocks());

describe("the focus is never lost", () => {
  it("goes back to what was used before a message that is closed", async () => {
    const pengguna = userEvent.setup();
    render(<Panel><Pesan /></Panel>);
    await pengguna.click(tombol("Kerjakan"));
    await pengguna.click(tombol("Tutup"));
    await fokusDi(() => tombol("Kerjakan"));
  });

  it("goes back to the button that opened a form, though it was drawn anew", async () => {
    const pengguna = userEvent.setup();
    render(<Panel><Isian /></Panel>);
    await pengguna.click(tombol("Terima"));
    await pengguna.click(tombol("Batal"));
    await fokusDi(() => tombol("Terima"));
  });

  it("stays in a list from which a row goes, and goes to the heading when the last one goes", async () => {
    const pengguna = userEvent.setup();
    render(<Panel><Daftar /></Panel>);
    await pengguna.click(tombol("Hapus dua"));
    await fokusDi(() => tombol("Hapus satu"));
    await pengguna.keyboard("{Enter}");
    await fokusDi(() => tombol("Hapus tiga"));
    await pengguna.keyboard("{Enter}");
    await fokusDi(() => screen.getByRole("heading", { name: "Tempat" }));
  });

  it.each(["mati", "diganti"] as const)("returns to a button that was %s while it worked", async (cara) => {
    const pengguna = userEvent.setup();
    let selesai = (): void => undefined;
    const janji = new Promise<void>((lanjut) => (selesai = lanjut));
    render(<Panel><Kerja cara={cara} selesai={janji} /></Panel>);
    await pengguna.click(tombol("Tulis"));
    if (cara === "diganti") await fokusDi(() => screen.getByRole("heading", { name: "Tempat" }));
    selesai();
    await fokusDi(() => tombol("Tulis"));
  });

  it("is left alone where the user went elsewhere", async () => {
    const pengguna = userEvent.setup();
    render(<Panel><Pesan /></Panel>);
    await pengguna.click(tombol("Kerjakan"));
    await pengguna.click(screen.getByRole("heading", { name: "Tempat" }));
    expect(document.activeElement).toBe(document.body);
    tombol("Lain").remove();
    await new Promise((lanjut) => setTimeout(lanjut, 100));
    expect(document.activeElement).toBe(document.body);
  });
});
