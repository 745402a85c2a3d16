import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { HomeCounts } from "@/components/clients/home-counts";
import { OwnClients } from "@/components/clients/own-clients";
import { StandingIn } from "@/components/clients/standing-in";
import { TodaySection } from "@/components/method-diary/today-section";
import { PageHeader } from "@/components/ui/page-header";
import { UnseenVoice } from "@/components/voice/unseen-voice";
import { startOf } from "@/lib/access/places";
import { requireActor } from "@/lib/access/session";
import { openHome } from "@/lib/clients/queries/home";
import { countUnseenReasons } from "@/lib/clients/queries/reasons";
import { dayOf } from "@/lib/dates";
import { openToday } from "@/lib/method-diary/queries";
import { countWaiting } from "@/lib/sharing/queries/messages";
import { listUnseenVoice } from "@/lib/voice/queries/unseen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("home");
  return { title: t("title") };
}

export default async function HomePage() {
  const actor = await requireActor();
  const start = startOf(actor.role);
  if (start !== "/") redirect(start);
  const now = new Date();
  const [t, home, unseenReasons, messages, voice, diary] = await Promise.all([
    getTranslations("home"),
    openHome(actor, now),
    countUnseenReasons(actor),
    countWaiting(actor),
    listUnseenVoice(actor, now),
    openToday(actor, now),
  ]);
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("scope", { total: home.total, of: actor.role === "lead" ? "team" : "own" })}
      />
      <HomeCounts counts={home.counts} unseenReasons={unseenReasons} messages={messages} role={actor.role} />
      <UnseenVoice unseen={voice} />
      <StandingIn people={home.standingIn} />
      <OwnClients home={home} role={actor.role} today={dayOf(now)} />
      <TodaySection clients={diary} today={dayOf(now)} />
    </>
  );
}
