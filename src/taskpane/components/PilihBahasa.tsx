/** The user's language: hers, not the workbook's, and in force at once. */
import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { usePanel } from "../konteks";

export function PilihBahasa() {
  const { t, bahasa, gantiBahasa } = usePanel();
  return (
    <Field label={t.menu.bahasa}>
      <RadioGroup value={bahasa} onChange={(_, { value }) => gantiBahasa(value === "en" ? "en" : "id")}>
        <Radio value="id" label={<span lang="id">{t.menu.indonesia}</span>} />
        <Radio value="en" label={<span lang="en">{t.menu.inggris}</span>} />
      </RadioGroup>
    </Field>
  );
}
