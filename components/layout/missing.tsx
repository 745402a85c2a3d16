import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";

/** Says that there is no such page, or none for this person, which reads the same. */
export async function Missing() {
  const t = await getTranslations("layout.missing");
  return (
    <>
      <h1 className="mb-4">{t("title")}</h1>
      <p className="mb-2">{t("lead")}</p>
      <p className="mb-6">{t("advice")}</p>
      <ButtonLink href="/">{t("home")}</ButtonLink>
    </>
  );
}
