import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { PlanPage } from "@/lib/plans/queries";
import { agreements, meetingHows, othersPresent, tookParts } from "@/lib/terms";
import { Agreement } from "./agreement";
import { OtherPresent } from "./other-present";
import { SummaryQuestion } from "./summary-question";

/** How the plan was made and whether the client agrees to it. */
export async function MeetingFields({ plan }: { plan: PlanPage["plan"] }) {
  const [t, groups, fields] = await Promise.all([
    getTranslations("planSummary.meeting"),
    getTranslations("planSummary.groups"),
    getTranslations("fields"),
  ]);
  const clear = { short: fields("clear"), of: fields("clearOf", { name: "{name}" }) };
  const known = plan.interpreterLanguage;
  const more = {
    interpreter: {
      path: "interpreterLanguage",
      label: t("interpreterLanguage"),
      hint: known ? t("interpreterKnown", { language: known }) : undefined,
    },
    other: { path: "othersWords", label: t("othersWords") },
  };
  return (
    <Section id="agreement" title={groups("meeting")}>
      <SummaryQuestion
        path="tookPart"
        legend={t("tookPart")}
        options={tookParts.map((value) => ({ value, label: t(`tookParts.${value}`) }))}
        clear={clear}
      />
      {plan.correcting && <Notice kind="caution">{t("agreedEarlier")}</Notice>}
      <Agreement
        legend={t("agreed")}
        options={agreements.map((value) => ({ value, label: t(`agreements.${value}`) }))}
        why={t("agreedReason")}
        whyHint={t("agreedReasonHint")}
        clear={clear}
      />
      <SummaryQuestion
        path="how"
        legend={t("how")}
        options={meetingHows.map((value) => ({ value, label: t(`hows.${value}`) }))}
        clear={clear}
      />
      <fieldset className="min-w-0">
        <legend className="font-semibold">{t("others")}</legend>
        <div className="flex flex-wrap items-start gap-x-5">
          {othersPresent.map((kind) => (
            <OtherPresent
              key={kind}
              path={`others.${kind}.present`}
              label={t(`otherKinds.${kind}`)}
              more={kind === "interpreter" || kind === "other" ? more[kind] : undefined}
            />
          ))}
        </div>
      </fieldset>
    </Section>
  );
}
