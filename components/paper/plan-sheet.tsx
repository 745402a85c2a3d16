import { formatDay } from "@/lib/dates";
import type { PaperChoices } from "@/lib/paper/choices";
import { paperWords } from "@/lib/paper/parts/paper-words";
import { planParts } from "@/lib/paper/parts/plan-parts";
import type { PlanPaperPage } from "@/lib/paper/queries";
import { fullName } from "@/lib/person-name";
import { planForClient } from "@/lib/plans/for-client";
import { ContactPart } from "./contact-part";
import { PaperSection } from "./paper-section";
import { PaperSheet } from "./paper-sheet";

type PlanSheetProps = { page: PlanPaperPage; choices: PaperChoices; label: string };

/** The client's paper of a plan. */
export async function PlanSheet({ page, choices, label }: PlanSheetProps) {
  const { content, client, revision, byName, worker } = page;
  const { language: locale, neutral } = choices;
  const t = await paperWords(locale);
  const isDraft = revision === null;
  const name = fullName(client);
  const day = formatDay(page.day, locale);
  return (
    <PaperSheet lang={locale} label={label} watermark={isDraft ? t("sheet.watermark") : undefined}>
      <h1 className="mb-1">{t(neutral ? "sheet.neutralTitle" : "plan.title")}</h1>
      <div className="mb-5">
        {name && <p>{name}</p>}
        {isDraft ? (
          <p>
            <strong>{t("sheet.draft")}</strong>. {t("sheet.draftDay", { day })}
          </p>
        ) : (
          <p>{t(content.tookPart === "together" ? "plan.made" : "sheet.madeAlone", { day, name: byName })}</p>
        )}
      </div>
      {planParts(planForClient(content, client), { t, locale }).map((part) => (
        <PaperSection key={part.key} part={part} />
      ))}
      {content.agreed && !isDraft && <p className="mb-4">{t(`plan.agreed.${content.agreed}`)}</p>}
      <ContactPart worker={worker} neutral={neutral} mistake={t("plan.mistake")} t={t} />
    </PaperSheet>
  );
}
