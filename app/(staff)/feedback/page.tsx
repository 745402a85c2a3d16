import type { Metadata, Route } from "next";
import { getTranslations } from "next-intl/server";
import { FeedbackForm } from "@/components/feedback/feedback-form";
import { FeedbackItem } from "@/components/feedback/feedback-item";
import { ListChoice } from "@/components/feedback/list-choice";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { requireRole } from "@/lib/access/session";
import { readFeedbackFilters } from "@/lib/feedback/filters";
import { listOwnFeedback } from "@/lib/feedback/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("listFeedback");
  return { title: t("title") };
}

export default async function FeedbackPage({ searchParams }: PageProps<"/feedback">) {
  const actor = await requireRole("worker", "lead");
  const search = await searchParams;
  const { list } = readFeedbackFilters(search);
  const [t, own] = await Promise.all([getTranslations("listFeedback"), listOwnFeedback(actor)]);
  return (
    <>
      <PageHeader
        title={list ? t("titleOf", { list: t(`lists.${list}`) }) : t("title")}
        lead={t("lead")}
        above={list && <TextLink href={"/feedback" as Route}>{t("back")}</TextLink>}
      />
      {search.thanks && (
        <Notice kind="success" live className="mb-6" title={t("thanks")}>
          {t("thanksMore")}
        </Notice>
      )}
      {list ? (
        <FeedbackForm list={list} />
      ) : (
        <>
          <Section title={t("choose")}>
            <ListChoice />
          </Section>
          {own.length > 0 && (
            <Section title={t("own")}>
              <ul className="border-t border-line">
                {own.map((feedback) => (
                  <FeedbackItem key={feedback.id} feedback={feedback} />
                ))}
              </ul>
            </Section>
          )}
        </>
      )}
    </>
  );
}
