import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { PlanState } from "@/lib/terms";

/** A plan that was never confirmed, for who may not write it: it is being written, or was put away. */
export async function PlanNotReadable({ state }: { state: PlanState }) {
  const t = await getTranslations("planSummary.view");
  return (
    <>
      <PageHeader title={t("title")} />
      <Notice>{t(state === "discarded" ? "discardedNotice" : "draftNotice")}</Notice>
    </>
  );
}
