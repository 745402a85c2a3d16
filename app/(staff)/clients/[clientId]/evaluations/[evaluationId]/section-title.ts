import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

/** The title of a part of an evaluation; it names nobody. */
export async function sectionTitle(
  section: "goals" | "methods" | "services" | "factors" | "review",
): Promise<Metadata> {
  const t = await getTranslations("evaluations");
  return { title: `${t(`sections.${section}`)} – ${t("title")}` };
}
