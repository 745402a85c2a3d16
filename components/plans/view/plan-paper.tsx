import { formatDay } from "@/lib/dates";
import type { Locale } from "@/lib/i18n/locales";
import type { ClientPlan } from "@/lib/plans/for-client";
import { PaperConditions } from "./paper-conditions";
import { factorItems, goalItems, methodItems, nextLines, serviceItems, stepItems } from "./paper-items";
import { PaperList } from "./paper-list";
import { PaperPart } from "./paper-part";
import { paperWords } from "./paper-words";

type PlanPaperProps = {
  plan: ClientPlan;
  /** The client's language, which may be another than the worker's. */
  locale: Locale;
  clientName: string;
  /** When it was agreed, and with whom. */
  day: string;
  workerName: string;
};

/** The client's paper: what the browser prints of a plan. Its name tells nothing of the office it comes from. */
export async function PlanPaper({ plan, locale, clientName, day, workerName }: PlanPaperProps) {
  const t = await paperWords(locale);
  const tools = { t, locale };
  const next = nextLines(plan, tools);
  return (
    <article lang={locale} className="hidden print:block">
      <h1 className="mb-1">{t("title")}</h1>
      <p className="mb-4">
        {clientName && (
          <>
            {clientName}
            <br />
          </>
        )}
        {t("made", { day: formatDay(day, locale), name: workerName })}
      </p>
      {plan.wish && (
        <PaperPart title={t("wish")}>
          <p className="whitespace-pre-line">{plan.wish}</p>
        </PaperPart>
      )}
      <PaperList title={t("goals")} items={goalItems(plan.goalsNow, tools)} />
      <PaperList title={t("later")} items={goalItems(plan.goalsLater, tools)} />
      {(plan.strengthsClient || plan.strengthsWorker) && (
        <PaperPart title={t("strengths")}>
          {plan.strengthsClient && <p className="whitespace-pre-line">{plan.strengthsClient}</p>}
          {plan.strengthsWorker && (
            <p className="whitespace-pre-line">{t("strengthsWorker", { words: plan.strengthsWorker })}</p>
          )}
        </PaperPart>
      )}
      <PaperList title={t("helps")} items={factorItems(plan.helps, tools)} />
      <PaperList title={t("hinders")} items={factorItems(plan.hinders, tools)} />
      <PaperList title={t("steps")} items={stepItems(plan.steps, tools)} />
      <PaperList title={t("services")} items={serviceItems(plan.services, tools)} />
      <PaperList title={t("methods")} items={methodItems(plan.methods, tools)} />
      <PaperConditions conditions={plan.conditions} t={t} />
      {next.length > 0 && (
        <PaperPart title={t("next")}>
          {next.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </PaperPart>
      )}
      <p className="mb-1">{plan.agreed && t(`agreed.${plan.agreed}`)}</p>
      <p>{t("mistake")}</p>
    </article>
  );
}
