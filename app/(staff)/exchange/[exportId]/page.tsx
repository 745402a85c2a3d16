import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReadyExport } from "@/components/exchange/ready-export";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { allowedExport } from "@/lib/exchange/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("exchange.ready");
  return { title: t("title") };
}

export default async function ReadyExportPage({ params }: PageProps<"/exchange/[exportId]">) {
  const actor = await requireActor();
  const { exportId } = await params;
  const [t, allowed] = await Promise.all([
    getTranslations("exchange.ready"),
    orNotFound(allowedExport(actor, exportId, new Date())),
  ]);
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead", { n: allowed.n })}
        above={<TextLink href="/exchange">{t("back")}</TextLink>}
      />
      <ReadyExport exportId={exportId} leftOut={allowed.leftOut} isResearch={allowed.permit !== undefined} />
    </>
  );
}
