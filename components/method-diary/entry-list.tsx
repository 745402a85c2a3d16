import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/text-link";
import { formatDay } from "@/lib/dates";
import { asLocale } from "@/lib/i18n/locales";
import type { MethodUse } from "@/lib/method-diary/rows";
import { methodName } from "./names";

type EntryListProps = { clientId: string; uses: readonly MethodUse[]; canEdit: boolean };

/** All entries of the diary, by method with the latest used first, each day with who noted it and the note. */
export async function EntryList({ clientId, uses, canEdit }: EntryListProps) {
  const [t, lang] = await Promise.all([getTranslations("methodDiary"), getLocale()]);
  const locale = asLocale(lang);
  const byMethod = Map.groupBy(uses, ({ method }) => method);
  return (
    <Disclosure summary={t("entries", { count: uses.length })}>
      <ul className="flex flex-col gap-4 py-2">
        {[...byMethod].map(([code, entries]) => (
          <li key={code}>
            <p>
              <span className="font-semibold">{methodName(code, locale)}</span>{" "}
              <span className="text-muted">{t("times", { count: entries.length })}</span>
            </p>
            <ul>
              {entries.map(({ id, day, byName, note }) => (
                <li key={id} className="py-0.5">
                  <p className="flex flex-wrap items-center gap-x-4">
                    <span className="tabular-nums">
                      {t("by", { day: formatDay(day, locale), name: byName })}
                    </span>
                    {canEdit && (
                      <TextLink
                        href={`/clients/${clientId}/methods/${id}` as Route}
                        className="inline-flex min-h-8 items-center"
                        hidden={t("changeOf", {
                          day: formatDay(day, locale),
                          method: methodName(code, locale),
                        })}
                      >
                        {t("change")}
                      </TextLink>
                    )}
                  </p>
                  {note && <p className="max-w-text whitespace-pre-line text-muted">{note}</p>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
