import { getTranslations } from "next-intl/server";
import type { LinkWords } from "./link-to-hand";

/** The words around a link that was just made. */
export async function linkWords(): Promise<LinkWords> {
  const t = await getTranslations("users.link");
  return { ready: t("ready"), label: t("label"), copy: t("copy"), copied: t("copied"), once: t("once") };
}
