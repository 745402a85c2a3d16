import { formatDay } from "@/lib/dates";
import { evaluationForClient } from "@/lib/evaluations/for-client";
import type { PaperChoices } from "@/lib/paper/choices";
import { evaluationParts } from "@/lib/paper/parts/evaluation-parts";
import { paperWords } from "@/lib/paper/parts/paper-words";
import type { EvaluationPaperPage } from "@/lib/paper/queries";
import { fullName } from "@/lib/person-name";
import { ContactPart } from "./contact-part";
import { PaperSection } from "./paper-section";
import { PaperSheet } from "./paper-sheet";

type EvaluationSheetProps = { page: EvaluationPaperPage; choices: PaperChoices; label: string };

/** The client's paper of an evaluation. */
export async function EvaluationSheet({ page, choices, label }: EvaluationSheetProps) {
  const { content, plan, client, byName, worker } = page;
  const { language: locale, neutral } = choices;
  const t = await paperWords(locale);
  const name = fullName(client);
  const made = { day: formatDay(content.day ?? page.day, locale), name: byName };
  return (
    <PaperSheet lang={locale} label={label}>
      <h1 className="mb-1">{t(neutral ? "sheet.neutralTitle" : "evaluation.title")}</h1>
      <div className="mb-5">
        {name && <p>{name}</p>}
        <p>{content.tookPart === "together" ? t("evaluation.made", made) : t("sheet.madeAlone", made)}</p>
      </div>
      {evaluationParts(evaluationForClient(content, plan, client), { t, locale }).map((part) => (
        <PaperSection key={part.key} part={part} />
      ))}
      <p className="mb-4">{t("evaluation.scoresSafe")}</p>
      <ContactPart worker={worker} neutral={neutral} mistake={t("evaluation.mistake")} t={t} />
    </PaperSheet>
  );
}
