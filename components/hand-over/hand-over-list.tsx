import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/dates";
import type { HandOver } from "@/lib/hand-over/queries";
import { asLocale } from "@/lib/i18n/locales";
import { TakeBackForm } from "./take-back-form";

type HandOverListProps = { handOvers: readonly HandOver[]; isArchived: boolean };

/** Every time the text was taken to the official record, with the way back from a mark made by mistake. */
export async function HandOverList({ handOvers, isArchived }: HandOverListProps) {
  const [t, locale] = await Promise.all([getTranslations("handOver.history"), getLocale()]);
  const day = (value: string) => formatDay(value, asLocale(locale));
  return (
    <Section title={t("title")}>
      {handOvers.length === 0 ? (
        <p className="text-muted">{t("none")}</p>
      ) : (
        <ul className="border-t border-line">
          {handOvers.map(({ id, revision, byName, ...mark }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line py-1"
            >
              <span>{t("row", { revision: String(revision), day: day(mark.day), name: byName })}</span>
              {!isArchived && (
                <TakeBackForm
                  handOverId={id}
                  of={t("takeBackOf", { revision: String(revision), day: day(mark.day) })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
