import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";

/** Begins a meeting over a draft: the form of the document around the choice. */
export async function BeginMeeting({ children }: { children: ReactNode }) {
  const t = await getTranslations("meetings.begin");
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {children}
    </>
  );
}
