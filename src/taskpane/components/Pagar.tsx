/** Catches a fault of our own while drawing: a message with details to copy instead of a blank pane. */
import { Component, type ReactNode } from "react";
import { sebagaiGalatBuku } from "../hooks/useTugas";
import type { GalatBuku } from "../layanan";
import { KabarGalat } from "./KabarGalat";

interface Keadaan {
  readonly galat: GalatBuku | null;
}

export class Pagar extends Component<{ readonly children: ReactNode }, Keadaan> {
  override state: Keadaan = { galat: null };

  static getDerivedStateFromError(sebab: unknown): Keadaan {
    return { galat: sebagaiGalatBuku(sebab) };
  }

  override render(): ReactNode {
    const { galat } = this.state;
    if (!galat) return this.props.children;
    return <KabarGalat galat={galat} tutup={() => this.setState({ galat: null })} />;
  }
}
