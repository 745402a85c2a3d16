import { useLocale, useTranslations } from "next-intl";
import { ProfileLines } from "@/components/charts/profile-lines";
import { Disclosure } from "@/components/ui/disclosure";
import { FACTOR_CODES, type FactorCode } from "@/lib/avain/codes";
import { missingFactors, type NineRatings, readingOf } from "@/lib/insights/profile/reading";
import { publishedGroups } from "@/lib/insights/reference/published-groups";
import { itemWords } from "@/lib/insights/sheets/words";
import { factorScaleWords } from "./factor-scale-words";
import { RatingTable } from "./rating-table";

/** The names of the study's groups, in its order. */
const groupNames = ["economyOnly", "moneyManagement", "wideNeed"] as const;

/**
 * A client's nine ratings beside the study's three groups, with what they read as. For the worker alone: worked out here,
 * kept nowhere, and never on paper.
 */
export function SituationReading({ ratings }: { ratings: NineRatings }) {
  const t = useTranslations("insights");
  const locale = useLocale();
  const missing = missingFactors(ratings);
  if (missing.length === FACTOR_CODES.length) return null;
  const reading = readingOf(ratings);
  const nameOf = (code: FactorCode) => itemWords("factors", code, locale).label;
  const profiles = [
    { key: "client", name: t("reading.client"), values: FACTOR_CODES.map((code) => ratings[code]) },
    ...publishedGroups.map(({ centroid }, at) => ({
      key: groupNames[at] ?? "",
      name: t(`reading.published.${groupNames[at] ?? "wideNeed"}`),
      values: FACTOR_CODES.map((code) => centroid[code]),
    })),
  ];
  return (
    <Disclosure summary={t("reading.title")} className="no-print mb-8">
      <div className="flex flex-col gap-3">
        <p className="max-w-text text-muted">{t("reading.lead")}</p>
        <p className="max-w-text">
          {/* "None" and "missing" say it all in their sentence. */}
          {reading !== "none" && reading !== "missing" && <strong>{t(`readings.${reading}`)}. </strong>}
          {t(`reading.start.${reading}`)}
        </p>
        {missing.length > 0 && (
          <p className="max-w-text">{t("reading.missing", { factors: missing.map(nameOf).join(", ") })}</p>
        )}
        <ProfileLines
          label={t("reading.chart")}
          rows={FACTOR_CODES.map((code) => itemWords("factors", code, locale).short)}
          scale={factorScaleWords(locale)}
          profiles={profiles}
        />
        <RatingTable
          caption={t("reading.table")}
          rows={FACTOR_CODES.map(nameOf)}
          profiles={profiles}
          none={t("reading.notRated")}
        />
      </div>
    </Disclosure>
  );
}
