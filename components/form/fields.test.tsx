import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { FieldValues } from "@/lib/action-state";
import { messagesOf } from "@/lib/i18n/messages";
import { CheckboxField } from "./checkbox-field";
import { CheckboxGroup } from "./checkbox-group";
import { FormContext } from "./form-context";
import { PasswordField } from "./password-field";
import { RadioGroup } from "./radio-group";
import { SelectField } from "./select-field";
import { TextArea } from "./text-area";
import { TextField } from "./text-field";

const { common, errors } = messagesOf("fi");
const words = { ...common.form, errors };
const options = [
  { value: "a", label: "Aamu" },
  { value: "b", label: "Ilta" },
];

/** The HTML of fields in a form that came back with `sent`, or was just opened. */
function drawn(fields: ReactNode, sent?: FieldValues, errorWords: Record<string, string> = {}): string {
  return renderToStaticMarkup(
    <FormContext value={{ formId: "f", words, errors: errorWords, sent, pending: false }}>
      {fields}
    </FormContext>,
  );
}

describe("a field of a form that came back", () => {
  it("holds what was typed, not its default", () => {
    const html = drawn(
      <>
        <TextField name="name" label="Nimi" defaultValue="vanha" />
        <TextArea name="why" label="Miksi" defaultValue="vanha" />
      </>,
      { name: "uusi", why: "" },
    );
    expect(html).toContain('value="uusi"');
    expect(html).not.toContain("vanha");
  });

  it("holds what was chosen", () => {
    const html = drawn(<SelectField name="time" label="Aika" options={options} defaultValue="a" />, {
      time: "b",
    });
    expect(html).toContain('<option value="b" selected="">');
  });

  it("does not tick again what was unticked", () => {
    const fields = (
      <>
        <CheckboxField name="sure" label="Varma" defaultChecked />
        <CheckboxGroup name="times" legend="Ajat" options={options} defaultValue={["a", "b"]} />
        <RadioGroup name="one" legend="Yksi" options={options} defaultValue="a" />
      </>
    );
    expect(drawn(fields).match(/checked=""/g)).toHaveLength(4);
    expect(drawn(fields, {})).not.toContain('checked=""');
    expect(drawn(fields, { times: "b" }).match(/checked=""/g)).toHaveLength(1);
    expect(drawn(fields, { times: ["a", "b"], one: "b" }).match(/checked=""/g)).toHaveLength(3);
  });

  it("never holds a password", () => {
    const field = <PasswordField name="password" label="Salasana" autoComplete="current-password" />;
    expect(drawn(field, { password: "avoin sesam" })).not.toContain("sesam");
  });

  it("is tied to its label, hint and error", () => {
    const html = drawn(
      <TextField name="name" label="Nimi" hint="Koko nimi" />,
      {},
      { name: "Täytä tämä kohta." },
    );
    expect(html).toContain('<label for="f-name"');
    expect(html).toContain('id="f-name"');
    expect(html).toContain('aria-describedby="f-name-hint f-name-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain("Täytä tämä kohta.");
  });
});

describe("a field", () => {
  it("says in words when it may be left empty", () => {
    expect(drawn(<TextField name="name" label="Nimi" optional />)).toContain("(ei pakollinen)");
    expect(drawn(<TextField name="name" label="Nimi" />)).not.toContain("pakollinen");
  });

  it("chooses nothing for the person", () => {
    expect(drawn(<RadioGroup name="one" legend="Yksi" options={options} />)).not.toContain('checked=""');
  });

  it("works in a plain form that is not an action form", () => {
    const html = renderToStaticMarkup(<TextField name="q" label="Hae" defaultValue="Aino" />);
    expect(html).toContain('value="Aino"');
    expect(html).not.toContain("required");
  });
});
