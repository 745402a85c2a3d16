import type { Metadata, Route } from "next";
import { getTranslations } from "next-intl/server";
import { AnswerForm } from "@/components/feedback/answer-form";
import { FeedbackFilters } from "@/components/feedback/feedback-filters";
import { FeedbackItem } from "@/components/feedback/feedback-item";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { requireRole } from "@/lib/access/session";
import { feedbackQuery, readFeedbackFilters } from "@/lib/feedback/filters";
import { feedbackPageSize, listAllFeedback } from "@/lib/feedback/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("listFeedback.admin");
  return { title: t("title") };
}

export default async function AdminFeedbackPage({ searchParams }: PageProps<"/admin/feedback">) {
  const actor = await requireRole("admin");
  const { page: asked, ...filters } = readFeedbackFilters(await searchParams);
  const [t, common, found] = await Promise.all([
    getTranslations("listFeedback.admin"),
    getTranslations("common.pages"),
    listAllFeedback(actor, { ...filters, page: asked }),
  ]);
  const { rows, total, page } = found;
  const from = (page - 1) * feedbackPageSize + 1;
  const href = (to: number) => `/admin/feedback${feedbackQuery({ ...filters, page: to })}` as Route;
  const showing = common("showing", { from, to: from + rows.length - 1, total });
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <FeedbackFilters filters={filters} />
      {total === 0 ? (
        <EmptyState>{t("none")}</EmptyState>
      ) : (
        <>
          <form method="post" action={`/api/feedback/export${feedbackQuery(filters)}`} className="mb-3">
            <Button type="submit">{t("export")}</Button>
          </form>
          <ul className="border-t border-line">
            {rows.map((feedback) => (
              <FeedbackItem key={feedback.id} feedback={feedback} by={feedback.byName}>
                <AnswerForm feedback={feedback} />
              </FeedbackItem>
            ))}
          </ul>
          <Pagination
            words={{ label: common("label"), previous: common("previous"), next: common("next"), showing }}
            previousHref={page > 1 ? href(page - 1) : undefined}
            nextHref={page * feedbackPageSize < total ? href(page + 1) : undefined}
          />
        </>
      )}
    </>
  );
}
