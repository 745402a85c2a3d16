import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { EvaluationPage } from "@/lib/evaluations/queries";

/** For an evaluation that has nothing confirmed to read: a draft of others, or one that was put away. */
export async function NotReadable({ state }: { state: EvaluationPage["evaluation"]["state"] }) {
  const t = await getTranslations("evaluations");
  return (
    <>
      <PageHeader title={t("title")} />
      <Notice>{t(state === "discarded" ? "view.discardedNotice" : "view.draftNotice")}</Notice>
    </>
  );
}
