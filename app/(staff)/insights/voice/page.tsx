import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TabNav } from "@/components/insights/tab-nav";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Section } from "@/components/ui/section";
import { FigureFilter } from "@/components/voice/figure-filter";
import { FigureTables } from "@/components/voice/figure-tables";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { dayOf } from "@/lib/dates";
import { fileFormats } from "@/lib/insights/sheets/figures";
import { readView } from "@/lib/insights/view";
import { countedSentence } from "@/lib/voice/figures/counted-sentence";
import { openVoiceFigures } from "@/lib/voice/figures/queries";
import { readVoiceView, voiceQuery } from "@/lib/voice/figures/view";

export async function generateMetadata(): Promise<Metadata> {
  const [t, insights] = await Promise.all([getTranslations("voice.figures"), getTranslations("insights")]);
  return { title: `${t("title")} – ${insights("title")}` };
}

export default async function VoiceFiguresPage({ searchParams }: PageProps<"/insights">) {
  const [actor, search] = await Promise.all([requireActor(), searchParams]);
  const now = new Date();
  const today = dayOf(now);
  const [t, insights, figures] = await Promise.all([
    getTranslations("voice.figures"),
    getTranslations("insights"),
    orNotFound(openVoiceFigures(actor, readVoiceView(search, today), now)),
  ]);
  const { view, n, questions } = figures;
  const few = t("tooFew");
  return (
    <div className="figures-page">
      <PageHeader title={insights("title")} lead={insights("lead")} />
      <TabNav tab="voice" view={readView(view.county ? { view: "county" } : { team: view.team })} />
      <FigureFilter figures={figures} today={today} />
      <Section
        title={t("title")}
        lead={n === 0 ? t("lead") : `${t("lead")} ${n === null ? few : `${t("n", { n })}.`}`}
        actions={
          n !== 0 && (
            <>
              {fileFormats.map((format) => (
                <form
                  key={format}
                  method="post"
                  action={`/api/insights/voice${voiceQuery(view, { format })}`}
                >
                  <Button type="submit">{t(format)}</Button>
                </form>
              ))}
              <PrintButton label={t("print")} />
            </>
          )
        }
      >
        {n === 0 ? (
          <EmptyState>{t("n", { n })}</EmptyState>
        ) : (
          <>
            <p className="mb-2 max-w-text">{countedSentence(figures, t)}</p>
            <p className="mb-2 max-w-text text-sm text-muted">{t("note")}</p>
            <FigureTables questions={questions} />
          </>
        )}
      </Section>
    </div>
  );
}
