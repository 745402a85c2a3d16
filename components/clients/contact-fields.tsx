import { getTranslations } from "next-intl/server";
import { TextField } from "@/components/form/text-field";
import type { ClientFields } from "@/lib/clients/schema";

/** How the client is reached. */
export async function ContactFields({ known }: { known?: ClientFields }) {
  const t = await getTranslations("clients.fields");
  const field = { autoComplete: "off", optional: true } as const;
  return (
    <>
      <TextField
        {...field}
        name="phone"
        type="tel"
        label={t("phone")}
        width="medium"
        maxLength={40}
        defaultValue={known?.phone}
      />
      <TextField
        {...field}
        name="email"
        type="email"
        label={t("email")}
        width="medium"
        maxLength={254}
        defaultValue={known?.email}
      />
      <TextField
        {...field}
        name="address"
        label={t("address")}
        maxLength={200}
        defaultValue={known?.address}
      />
      <TextField
        {...field}
        name="municipality"
        label={t("municipality")}
        width="medium"
        maxLength={100}
        defaultValue={known?.municipality}
      />
    </>
  );
}
