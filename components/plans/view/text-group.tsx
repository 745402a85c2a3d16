import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { DataList } from "@/components/ui/data-list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { PlanContent } from "@/lib/plans/content";

type TextGroupProps = { plan: PlanContent; changeAt?: string | undefined };

/** The client's wish and the strengths in both views: what people wrote as running text. */
export async function TextGroup({ plan, changeAt }: TextGroupProps) {
  const t = await getTranslations("planSummary");
  const row = (term: string, text: string, place: string) => ({
    key: place,
    term: <span className="font-semibold text-ink">{term}</span>,
    value: text || <span className="text-muted">{t("none.wish")}</span>,
    action: changeAt && (
      <TextLink
        href={`${changeAt}/${place}` as Route}
        hidden={term}
        className="no-print -my-2 inline-flex min-h-11 items-center"
      >
        {text ? t("change") : t("add")}
      </TextLink>
    ),
  });
  const strengths = (view: string) => t("rowContext", { group: t("groups.strengths"), name: view });
  return (
    <Section title={t("groups.words")} className="mb-6">
      <DataList
        items={[
          row(t("groups.wish"), plan.wish, "goals#wish"),
          row(strengths(t("strengthsClient")), plan.strengthsClient, "methods#strengthsClient"),
          row(strengths(t("strengthsWorker")), plan.strengthsWorker, "methods#strengthsWorker"),
        ]}
      />
    </Section>
  );
}
