import { CURRENT_EDITION } from "@/lib/avain/codes";
import { edition } from "@/lib/avain/edition";
import { localFactors } from "@/lib/avain/local-factors";
import { formatDay } from "@/lib/dates";
import { plainLocale } from "@/lib/i18n/client-locales";
import { doerText } from "@/lib/paper/parts/doer-text";
import type { PaperTools } from "@/lib/paper/parts/paper-words";
import type { ClientPlan } from "@/lib/plans/for-client";
import { PaperSheet } from "../paper-sheet";
import { BoxTable } from "./box-table";
import { Boxes } from "./boxes";
import { FormEnd } from "./form-end";
import { FormHead } from "./form-head";
import { GoalBoxes } from "./goal-boxes";
import { Lines } from "./lines";
import { ServiceBoxes } from "./service-boxes";
import { WorkerPart } from "./worker-part";
import { WriteTable } from "./write-table";

type PlanFormProps = {
  /** What is known already, without what is not shown; nothing on a blank form. */
  plan: ClientPlan | undefined;
  name: string;
  label: string;
  tools: PaperTools;
};

/** A plan to fill by hand, in the order of the screen: the client's pages, then one for the worker. */
export function PlanForm({ plan, name, label, tools }: PlanFormProps) {
  const { t, locale } = tools;
  const { factors, factorScale } = edition(CURRENT_EDITION);
  const own = [...(plan?.goalsNow ?? []), ...(plan?.goalsLater ?? [])].flatMap(({ code, words }) => {
    const number = code ? edition(CURRENT_EDITION).goals.findIndex((goal) => goal.code === code) + 1 : 0;
    return words ? [number ? `${number}. ${words}` : words] : [];
  });
  const isIn = (list: ClientPlan["helps"] | undefined, code: string) =>
    list?.some((row) => row.code === code);
  return (
    <PaperSheet lang={locale} label={label}>
      <FormHead title={t("form.planTitle")} name={name} t={t} />
      <Lines label={t("form.wish")} count={plan?.wish ? 1 : 2} text={plan?.wish ?? ""} />
      <h2>{t("form.goals")}</h2>
      <p className="mb-2">{t("form.goalsLead")}</p>
      <GoalBoxes {...tools} now={plan?.goalsNow ?? []} later={plan?.goalsLater ?? []} />
      <Lines label={`${t("form.ownWords")} – ${t("form.ownWordsLead")}`} count={4} text={own.join("\n")} />
      <h2>{t("form.factors")}</h2>
      <p className="mb-2">{t("form.factorsLead")}</p>
      <BoxTable
        head={t("form.factor")}
        columns={factorScale.map(({ client }) => client[locale])}
        rows={[
          ...[...factors, ...localFactors().filter(({ retiredOn }) => !retiredOn)].map(
            ({ code, client }) => ({
              key: code,
              text: client[locale],
              ticked: isIn(plan?.hinders, code) ? 0 : isIn(plan?.helps, code) ? 2 : undefined,
            }),
          ),
          ...["a", "b"].map((key) => ({ key, text: "" })),
        ]}
      />
      <h2>{t("form.services")}</h2>
      <p className="mb-2">{t("form.servicesLead")}</p>
      <ServiceBoxes chosen={plan?.services.map(({ code }) => code) ?? []} locale={plainLocale(locale)} />
      <Lines label={t("form.strengths")} count={2} text={plan?.strengthsClient ?? ""} />
      <h2>{t("form.steps")}</h2>
      <WriteTable
        head={[t("sheet.table.what"), t("sheet.table.who"), t("sheet.table.when")]}
        rows={(plan?.steps ?? []).map(({ what, who, whoName, byDate }, place) => ({
          key: `step-${place}`,
          cells: [what, doerText({ who, whoName }, t), byDate ? formatDay(byDate, locale) : ""],
        }))}
        count={6}
      />
      <Lines label={t("form.next")} count={1} />
      <Boxes
        label={t("form.agreement")}
        options={(["yes", "no", "couldNotAnswer"] as const).map((key) => ({
          key,
          text: t(`form.agreements.${key}`),
        }))}
      />
      <Lines label={t("form.why")} count={1} />
      <FormEnd t={t} />
      <WorkerPart tools={tools} columns={[]} chosen={plan?.methods ?? []} hasCondition />
    </PaperSheet>
  );
}
