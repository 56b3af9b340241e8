/** Asks why a finding is meant so. Without a reason nothing is stored. */
import { useEffect, useRef, useState } from "react";
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { usePanel } from "../konteks";
import { useHasil } from "./hasil";

const useGaya = makeStyles({
  akar: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  aksi: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface FormTerimaProps {
  readonly simpan: (alasan: string) => void;
  readonly tutup: () => void;
}

export function FormTerima({ simpan, tutup }: FormTerimaProps) {
  const { t } = usePanel();
  const { sibuk } = useHasil();
  const gaya = useGaya();
  const [alasan, aturAlasan] = useState("");
  const [kurang, aturKurang] = useState(false);
  const isian = useRef<HTMLElement>(null);
  useEffect(() => isian.current?.focus(), []);

  return (
    <form
      className={gaya.akar}
      aria-label={t.terima.judul}
      onSubmit={(peristiwa) => {
        peristiwa.preventDefault();
        if (alasan.trim() === "") {
          aturKurang(true);
          isian.current?.focus();
        } else simpan(alasan.trim());
      }}
    >
      <Field
        size="small"
        label={t.terima.alasan}
        hint={t.terima.ket}
        {...(kurang ? { validationState: "error", validationMessage: t.terima.wajib } : {})}
      >
        <Textarea
          ref={(elemen: HTMLElement | null) => void (isian.current = elemen)}
          size="small"
          resize="vertical"
          placeholder={t.terima.contoh}
          value={alasan}
          onChange={(_, { value }) => {
            aturAlasan(value);
            aturKurang(false);
          }}
          onKeyDown={(peristiwa) => {
            if (peristiwa.key === "Escape") tutup();
            // the list around it moves with the arrow keys, the text does too
            else if (peristiwa.key.startsWith("Arrow")) peristiwa.stopPropagation();
          }}
        />
      </Field>
      <div className={gaya.aksi}>
        <Button size="small" appearance="primary" type="submit" disabled={sibuk}>
          {t.terima.simpan}
        </Button>
        <Button size="small" onClick={tutup}>
          {t.terima.batal}
        </Button>
      </div>
    </form>
  );
}
