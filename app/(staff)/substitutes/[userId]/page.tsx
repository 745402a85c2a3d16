import type { Metadata, Route } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { StandInForm } from "@/components/users/stand-in-form";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireRole } from "@/lib/access/session";
import { getStandIn } from "@/lib/users/queries/substitutes";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("users.substitutes");
  return { title: t("editTitle") };
}

export default async function SubstitutePage({ params }: PageProps<"/substitutes/[userId]">) {
  const actor = await requireRole("lead");
  const { userId } = await params;
  const [t, standIn] = await Promise.all([
    getTranslations("users.substitutes"),
    orNotFound(getStandIn(actor, userId)),
  ]);
  return (
    <>
      <PageHeader
        title={t("editFor", { name: standIn.name })}
        lead={t("editLead")}
        above={<TextLink href={"/substitutes" as Route}>{t("back")}</TextLink>}
      />
      <StandInForm standIn={standIn} />
    </>
  );
}
