import { getTranslations } from "next-intl/server";
import { CheckboxField } from "@/components/form/checkbox-field";
import { TextField } from "@/components/form/text-field";
import { safeContactMarks } from "@/lib/clients/safe-contact";
import type { ClientFields } from "@/lib/clients/schema";

/** How the client must not be contacted, and the non-disclosure order. */
export async function SafetyFields({ known }: { known?: ClientFields }) {
  const t = await getTranslations("clients");
  return (
    <>
      <fieldset className="min-w-0">
        <legend className="mb-1 max-w-text">{t("hints.safety")}</legend>
        {safeContactMarks.map((name) => (
          <CheckboxField key={name} name={name} label={t(`fields.${name}`)} defaultChecked={known?.[name]} />
        ))}
      </fieldset>
      <TextField
        name="safePhoneHours"
        label={t("fields.safePhoneHours")}
        hint={t("hints.safePhoneHours")}
        autoComplete="off"
        optional
        maxLength={200}
        defaultValue={known?.safePhoneHours}
      />
      <CheckboxField
        name="nonDisclosure"
        label={t("fields.nonDisclosure")}
        hint={t("hints.nonDisclosure")}
        defaultChecked={known?.nonDisclosure}
      />
    </>
  );
}
