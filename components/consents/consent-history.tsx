import { getLocale, getTranslations } from "next-intl/server";
import type { ConsentEntry } from "@/lib/consents/queries";
import { formatDay, formatInstant } from "@/lib/dates";

/** All that was ever said of a consent, the latest first: by whom, which day, and who wrote it down when. */
export async function ConsentHistory({ entries }: { entries: readonly ConsentEntry[] }) {
  const [t, locale] = await Promise.all([getTranslations("consents"), getLocale()]);
  return (
    <ol className="flex flex-col gap-2 py-2">
      {entries.map(({ id, given, giver, day, at, byName }) => (
        <li key={id}>
          {t("entry", { given: String(given) })}
          <span className="block text-sm text-muted">
            {t("entryBy", {
              day: formatDay(day, locale),
              giver: t(`givers.${giver}`).toLocaleLowerCase(locale),
              name: byName,
              at: formatInstant(at, locale),
            })}
          </span>
        </li>
      ))}
    </ol>
  );
}
