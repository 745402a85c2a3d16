import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EditUse } from "@/components/method-diary/edit-use";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { openUse } from "@/lib/method-diary/queries";

type UsePageProps = { params: Promise<{ clientId: string; useId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("methodDiary");
  return { title: t("editTitle") };
}

export default async function UsePage({ params }: UsePageProps) {
  const [actor, { clientId, useId }] = await Promise.all([requireActor(), params]);
  const use = await orNotFound(openUse(actor, { clientId, useId }, new Date()));
  return <EditUse clientId={clientId} use={use} />;
}
