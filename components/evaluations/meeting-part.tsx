import { getTranslations } from "next-intl/server";
import { FieldNote } from "@/components/saving/field-note";
import { LiveLine } from "@/components/saving/fields/live-line";
import { LiveTick } from "@/components/saving/fields/live-tick";
import { Disclosure } from "@/components/ui/disclosure";
import type { EvaluationPage } from "@/lib/evaluations/queries";
import { othersPresent } from "@/lib/terms";
import { Choices } from "./frame/choices";

/** Who took part, when, how and who else was there. What a tick asks for shows only while it is ticked. */
export async function MeetingPart({ values }: Pick<EvaluationPage, "values">) {
  const [t, plan] = await Promise.all([
    getTranslations("evaluations.meeting"),
    getTranslations("planSummary.meeting"),
  ]);
  const isAnyThere = othersPresent.some((kind) => values[`others.${kind}.present`] === true);
  const more = {
    interpreter: { path: "interpreterLanguage", label: plan("interpreterLanguage") },
    other: { path: "othersWords", label: plan("othersWords") },
  };
  return (
    <section aria-labelledby="meeting" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 id="meeting" className="text-lg">
          {t("title")}
        </h2>
        <p className="text-muted">{t("lead")}</p>
      </div>
      <div className="flex flex-wrap items-end gap-x-10 gap-y-3">
        <LiveLine path="day" label={t("day")} as="written" width="day" isMain />
        <Choices path="tookPart" kind="tookPart" />
      </div>
      <Choices path="how" kind="how" />
      <Disclosure summary={plan("others")} open={isAnyThere}>
        <fieldset className="min-w-0" aria-label={plan("others")}>
          <div className="flex flex-wrap items-start gap-x-4">
            {othersPresent.map((kind) => (
              <div key={kind} className="group/other">
                <LiveTick path={`others.${kind}.present`}>{plan(`otherKinds.${kind}`)}</LiveTick>
                <FieldNote path={`others.${kind}.present`} label={plan(`otherKinds.${kind}`)} />
                {(kind === "interpreter" || kind === "other") && (
                  <div className="mb-2 hidden group-has-[[type=checkbox]:checked]/other:block">
                    <LiveLine {...more[kind]} />
                  </div>
                )}
              </div>
            ))}
          </div>
        </fieldset>
      </Disclosure>
    </section>
  );
}
