/** The user's own language, in force at once; it precedes the one that a workbook keeps. */
import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { usePanel } from "../konteks";
import { teksPenuh } from "../teksPenuh";

export function PilihBahasa() {
  const { t, bahasa, gantiBahasa } = usePanel();
  const k = teksPenuh(bahasa).pengaturan;
  return (
    <Field label={k.bahasa} hint={k.bahasaKet}>
      <RadioGroup value={bahasa} onChange={(_, { value }) => gantiBahasa(value === "en" ? "en" : "id")}>
        <Radio value="id" label={<span lang="id">{t.menu.indonesia}</span>} />
        <Radio value="en" label={<span lang="en">{t.menu.inggris}</span>} />
      </RadioGroup>
    </Field>
  );
}
