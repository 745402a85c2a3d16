import { getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import type { PlanContent } from "@/lib/plans/content";
import { ChangeLink } from "./change-link";
import { PlanFacts } from "./plan-facts";

type TextGroupProps = { plan: PlanContent; changeAt?: string | undefined };

/** The client's wish and the strengths in both views: what people wrote as running text. */
export async function TextGroup({ plan, changeAt }: TextGroupProps) {
  const t = await getTranslations("planSummary");
  const row = (name: string, text: string, place: string) => ({
    key: place,
    name,
    body: text || <span className="text-muted">{t("none.wish")}</span>,
    action: changeAt && (
      <ChangeLink href={`${changeAt}/${place}`} of={name}>
        {text ? t("change") : t("add")}
      </ChangeLink>
    ),
  });
  return (
    <Section title={t("groups.words")} className="mb-6">
      <PlanFacts
        items={[
          row(t("groups.wish"), plan.wish, "goals#wish"),
          row(t("strengthsClient"), plan.strengthsClient, "methods#strengthsClient"),
          row(t("strengthsWorker"), plan.strengthsWorker, "methods#strengthsWorker"),
        ]}
      />
    </Section>
  );
}
