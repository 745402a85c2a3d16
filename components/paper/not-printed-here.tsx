import { getTranslations } from "next-intl/server";

/** What comes out of the printer of a page that holds what must not be on paper. */
export async function NotPrintedHere() {
  const t = await getTranslations("paper");
  return <p className="hidden print:block">{t("notPrintedHere")}</p>;
}
