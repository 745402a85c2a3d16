import { getLocale, getTranslations } from "next-intl/server";
import { DateField } from "@/components/form/date-field";
import { RadioGroup } from "@/components/form/radio-group";
import { TextField } from "@/components/form/text-field";
import type { ClientFields } from "@/lib/clients/schema";
import { formatDay } from "@/lib/dates";
import { genders } from "@/lib/terms";

/** Who the client is: the few fields that are asked first. */
export async function PersonFields({ known }: { known?: ClientFields }) {
  const [t, locale] = await Promise.all([getTranslations("clients"), getLocale()]);
  const name = { autoComplete: "off", spellCheck: false, optional: true, width: "medium" } as const;
  return (
    <>
      <TextField
        {...name}
        name="firstName"
        label={t("fields.firstName")}
        maxLength={100}
        defaultValue={known?.firstName}
      />
      <TextField
        {...name}
        name="lastName"
        label={t("fields.lastName")}
        maxLength={100}
        defaultValue={known?.lastName}
      />
      <TextField
        {...name}
        width="short"
        name="personalId"
        label={t("fields.personalId")}
        hint={t("hints.personalId")}
        autoCapitalize="characters"
        maxLength={40}
        defaultValue={known?.personalId ?? undefined}
      />
      <DateField
        name="birthDate"
        label={t("fields.birthDate")}
        hint={t("hints.birthDate")}
        optional
        defaultValue={known?.birthDate ? formatDay(known.birthDate, locale) : undefined}
      />
      <RadioGroup
        name="gender"
        legend={t("fields.gender")}
        options={genders.map((value) => ({ value, label: t(`genders.${value}`) }))}
        defaultValue={known?.gender}
        inline
        optional
      />
    </>
  );
}
