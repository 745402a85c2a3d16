import { getTranslations } from "next-intl/server";
import { FieldNote } from "@/components/saving/field-note";
import { LiveLine } from "@/components/saving/fields/live-line";
import { LiveTick } from "@/components/saving/fields/live-tick";
import { Section } from "@/components/ui/section";
import { othersPresent } from "@/lib/terms";
import { Choices } from "./frame/choices";

/** Who took part, when, how and who else was there. What a tick asks for shows only while it is ticked. */
export async function MeetingPart() {
  const [t, plan] = await Promise.all([
    getTranslations("evaluations.meeting"),
    getTranslations("planSummary.meeting"),
  ]);
  const more = {
    interpreter: { path: "interpreterLanguage", label: plan("interpreterLanguage") },
    other: { path: "othersWords", label: plan("othersWords") },
  };
  return (
    <Section title={t("title")} lead={t("lead")} className="mb-0!">
      <div className="grid gap-x-10 gap-y-4 lg:grid-cols-[auto_1fr]">
        <LiveLine path="day" label={t("day")} as="written" width="day" />
        <Choices path="tookPart" kind="tookPart" />
      </div>
      <Choices path="how" kind="how" />
      <fieldset className="min-w-0">
        <legend className="mb-1">{plan("others")}</legend>
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
    </Section>
  );
}
