import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { RecordPage } from "@/components/hand-over/record-page";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { readRecordChoices } from "@/lib/hand-over/choices";
import { openRecordText } from "@/lib/hand-over/queries";
import { recordWords } from "@/lib/hand-over/words";
import { asLocale } from "@/lib/i18n/locales";

type TransferTextPageProps = {
  params: Promise<{ clientId: string; planId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("handOver");
  return { title: t("plan") };
}

export default async function TransferTextPage({ params, searchParams }: TransferTextPageProps) {
  const [actor, { clientId, planId }, query, locale] = await Promise.all([
    requireActor(),
    params,
    searchParams,
    getLocale(),
  ]);
  const of = { kind: "plan", documentId: planId } as const;
  const choices = readRecordChoices((name) => query[name] !== undefined);
  const tools = await recordWords(asLocale(locale));
  const page = await orNotFound(openRecordText(actor, of, choices, tools, new Date()));
  if (page.clientId !== clientId) notFound();
  return <RecordPage page={page} of={of} choices={choices} />;
}
