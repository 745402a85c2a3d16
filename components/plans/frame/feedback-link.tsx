import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import { listNames } from "@/lib/terms";

/** The way to say that a list lacks something; nothing of the plan goes along. */
export async function FeedbackLink({ list }: { list: string }) {
  const t = await getTranslations("listFeedback");
  if (!listNames.some((name) => name === list)) return null;
  return (
    <p className="no-print mt-3 text-sm">
      <TextLink href={`/feedback?list=${list}` as Route} className="inline-flex min-h-11 items-center">
        {t("link")}
      </TextLink>
    </p>
  );
}
