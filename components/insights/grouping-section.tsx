import { useLocale, useTranslations } from "next-intl";
import { ProfileLines } from "@/components/charts/profile-lines";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { FACTOR_CODES } from "@/lib/avain/codes";
import { dayOf, formatDay } from "@/lib/dates";
import type { Grouping } from "@/lib/insights/grouping";
import { smallestGrouping } from "@/lib/insights/grouping-scope";
import { publishedGroups } from "@/lib/insights/reference/published-groups";
import { formatValue } from "@/lib/insights/sheets/format";
import { itemWords } from "@/lib/insights/sheets/words";
import { type InsightsView, viewQuery } from "@/lib/insights/view";
import { factorScaleWords } from "./factor-scale-words";
import { RatingTable } from "./rating-table";

/** K-means on own clients by a button, its means beside the published ones, group by group. */
export function GroupingSection({ grouping, view }: { grouping: Grouping; view: InsightsView }) {
  const t = useTranslations("insights.own");
  const cells = useTranslations("insights.cells");
  const locale = useLocale();
  const { able, kept } = grouping;
  const names = FACTOR_CODES.map((code) => itemWords("factors", code, locale));
  const share = (of: number, whole = false) => formatValue("percent", of * 100, locale, whole);
  const pairs = publishedGroups.map(({ share: published, centroid }, at) => {
    const own = kept?.groups[at];
    const size = own?.size ?? null;
    return {
      number: at + 1,
      profiles: [
        {
          key: `own-${at}`,
          name: t("ownNamed", {
            number: at + 1,
            share: kept && size !== null ? share(size / kept.n, view.county) : cells("under5"),
          }),
          values: FACTOR_CODES.map((code) => own?.centroid?.[code] ?? null),
          digits: view.county ? 1 : 2,
        },
        {
          key: `published-${at}`,
          name: t("publishedNamed", { number: at + 1, share: share(published) }),
          values: FACTOR_CODES.map((code) => centroid[code]),
          digits: 2,
        },
      ],
    };
  });
  return (
    <Section id="grouping" title={t("title")} lead={t("lead")}>
      {(able ?? 0) < smallestGrouping ? (
        <p>{t("tooFew", { n: able === null ? cells("under5") : formatValue("count", able, locale) })}</p>
      ) : (
        <form method="post" action={`/api/insights/grouping${viewQuery(view)}`} className="no-print">
          <Button type="submit">{t(kept ? "again" : "run")}</Button>
        </form>
      )}
      {kept ? (
        <>
          <p>{t("result", { day: formatDay(dayOf(kept.at), locale), n: kept.n })}</p>
          {view.county && <p className="max-w-text">{t("county")}</p>}
          <div className="grid gap-x-8 gap-y-6 lg:grid-cols-3">
            {pairs.map(({ number, profiles }) => (
              <div key={number} className="keep-together">
                <h3 className="mb-2">{t("group", { number })}</h3>
                <ProfileLines
                  label={t("chart", { number })}
                  rows={names.map(({ short }) => short)}
                  scale={factorScaleWords(locale)}
                  profiles={profiles}
                />
              </div>
            ))}
          </div>
          <RatingTable
            caption={t("caption")}
            rows={names.map(({ label }) => label)}
            profiles={pairs.flatMap(({ profiles }) => profiles)}
            none={cells("notTold")}
          />
        </>
      ) : (
        <p className="text-muted">{t("none")}</p>
      )}
    </Section>
  );
}
