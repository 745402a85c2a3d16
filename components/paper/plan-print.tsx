import { getLocale, getTranslations } from "next-intl/server";
import { clientLanguage } from "@/lib/i18n/client-locales";
import { isNeutralByDefault, type PaperQuery, readChoices } from "@/lib/paper/choices";
import { leftOutOfPlan } from "@/lib/paper/left-out";
import type { PlanPaperPage } from "@/lib/paper/queries";
import { PlanSheet } from "./plan-sheet";
import { PrintCheck } from "./print-check";

type PlanPrintProps = { page: PlanPaperPage; query: PaperQuery; of: string | undefined; backHref: string };

/** A plan before it is printed for the client. */
export async function PlanPrint({ page, query, of, backHref }: PlanPrintProps) {
  const [t, locale] = await Promise.all([getTranslations("paper.check"), getLocale()]);
  const { client, content } = page;
  const isCareful = isNeutralByDefault(client, content);
  const language = clientLanguage(undefined, client.language, locale);
  const choices = readChoices(query, { language, neutral: isCareful });
  return (
    <PrintCheck
      title={t("plan")}
      backHref={backHref}
      choices={choices}
      isCareful={isCareful}
      of={of}
      leftOut={leftOutOfPlan(content, client)}
    >
      <PlanSheet page={page} choices={choices} label={t("sheet")} />
    </PrintCheck>
  );
}
