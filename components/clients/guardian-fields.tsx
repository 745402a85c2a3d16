import { getTranslations } from "next-intl/server";
import { RadioGroup } from "@/components/form/radio-group";
import { TextField } from "@/components/form/text-field";
import type { ClientFields } from "@/lib/clients/schema";
import { guardianKinds, guardianScopes } from "@/lib/terms";

/** Who else decides for the client, and of what. */
export async function GuardianFields({ known }: { known?: ClientFields }) {
  const t = await getTranslations("clients");
  const kinds = [
    { value: "", label: t("guardianKinds.none") },
    ...guardianKinds.map((value) => ({ value, label: t(`guardianKinds.${value}`) })),
  ];
  return (
    <>
      <RadioGroup
        name="guardianKind"
        legend={t("fields.guardianKind")}
        options={kinds}
        defaultValue={known?.guardianKind ?? ""}
        optional
      />
      <RadioGroup
        name="guardianScope"
        legend={t("fields.guardianScope")}
        options={guardianScopes.map((value) => ({ value, label: t(`guardianScopes.${value}`) }))}
        defaultValue={known?.guardianScope ?? undefined}
        optional
      />
      <TextField
        name="guardianName"
        label={t("fields.guardianName")}
        autoComplete="off"
        optional
        width="medium"
        maxLength={100}
        defaultValue={known?.guardianName}
      />
      <TextField
        name="guardianPhone"
        type="tel"
        label={t("fields.guardianPhone")}
        autoComplete="off"
        optional
        width="medium"
        maxLength={40}
        defaultValue={known?.guardianPhone}
      />
    </>
  );
}
