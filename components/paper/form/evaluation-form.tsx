import { CURRENT_EDITION, METHOD_CODES } from "@/lib/avain/codes";
import { edition } from "@/lib/avain/edition";
import { factorTexts, goalTexts, serviceText } from "@/lib/paper/parts/client-names";
import type { PaperTools } from "@/lib/paper/parts/paper-words";
import type { FormQuestions } from "@/lib/paper/questions";
import { serviceStates } from "@/lib/terms";
import { PaperSheet } from "../paper-sheet";
import { BoxTable } from "./box-table";
import { FormEnd } from "./form-end";
import { FormHead } from "./form-head";
import { Lines } from "./lines";
import { ScaleLine } from "./scale-line";
import { WorkerPart } from "./worker-part";

type EvaluationFormProps = {
  /** Nothing on a blank form. */
  questions: FormQuestions | undefined;
  name: string;
  label: string;
  tools: PaperTools;
};

const empty = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ key: `empty-${place}`, text: "" }));

/** An evaluation to fill by hand, in the order of the screen: the client's pages, then one for the worker. */
export function EvaluationForm({ questions, name, label, tools }: EvaluationFormProps) {
  const { t, locale } = tools;
  const goals = questions?.goals.map((goal) => {
    const { words, plain } = goalTexts(goal, locale);
    return { key: goal.key, text: words || plain, more: words && plain };
  });
  const services = questions?.services.map((code) => ({ key: code, text: serviceText(code, locale) }));
  const steps = questions?.steps.map((text, place) => ({ key: `step-${place}`, text }));
  const { factors, factorScale } = edition(CURRENT_EDITION);
  const asked = questions?.factors.map((factor) => ({
    key: factor.key,
    text: factorTexts(factor, locale).text,
  }));
  return (
    <PaperSheet lang={locale} label={label}>
      <FormHead title={t("form.evaluationTitle")} name={name} t={t} />
      <p className="mb-3">{t("form.scaleLead")}</p>
      {(goals ?? empty(8).map((row) => ({ ...row, more: "" }))).map(({ key, text, more }, place) => (
        <ScaleLine key={key} number={place + 1} text={text} more={more} tools={tools} />
      ))}
      <h2>{t("form.servicesNow")}</h2>
      <BoxTable
        head={t("form.service")}
        columns={serviceStates.map((state) => t(`form.serviceStates.${state}`))}
        rows={[...(services ?? empty(5)), { key: "more", text: "" }]}
      />
      <h2>{t("form.stepsNow")}</h2>
      <BoxTable
        head={t("form.step")}
        columns={[t("form.yes"), t("form.no")]}
        rows={[...(steps ?? empty(5)), { key: "more", text: "" }]}
      />
      <h2>{t("form.factors")}</h2>
      <p className="mb-2">{t("form.factorsLead")}</p>
      <BoxTable
        head={t("form.factor")}
        columns={factorScale.map(({ client }) => client[locale])}
        rows={[
          ...(asked ?? factors.map(({ code, client }) => ({ key: code as string, text: client[locale] }))),
          { key: "more", text: "" },
        ]}
      />
      <Lines label={t("form.next")} count={1} />
      <FormEnd t={t} />
      <WorkerPart
        tools={tools}
        columns={[t("form.yes"), t("form.no")]}
        chosen={questions?.methods ?? METHOD_CODES}
        isOnlyChosen
      />
    </PaperSheet>
  );
}
