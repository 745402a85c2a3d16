import { getLocale, getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { dayOf, formatDay, formatInstant } from "@/lib/dates";
import { clientLocaleNames } from "@/lib/i18n/client-locales";
import type { ListedShare } from "@/lib/sharing/queries/shares";

/** Who shared it, until when it opens, and when it was opened. Not having been opened is nothing to tell. */
export async function ShareFacts({ share }: { share: ListedShare }) {
  const [t, locale] = await Promise.all([getTranslations("sharing.list"), getLocale()]);
  const { state, expiresAt, revokedAt, lockedAt, openings, clientAsked } = share;
  // It is over when the day after the last one begins.
  const day = formatDay(dayOf(new Date(expiresAt.getTime() - 1)), locale);
  return (
    <>
      <p className="text-muted">
        {t("by", { name: share.createdByName, language: clientLocaleNames[share.language] })}
      </p>
      <p>
        {revokedAt
          ? t("closed", { when: formatInstant(revokedAt, locale) })
          : t(state === "expired" ? "ended" : "until", { day })}
      </p>
      {state === "locked" && lockedAt && (
        <Notice kind="caution">{t("locked", { when: formatInstant(lockedAt, locale) })}</Notice>
      )}
      {state === "held" && <Notice kind="caution">{t("held")}</Notice>}
      {clientAsked && <p className="wrap-anywhere">{t("asked", { reason: clientAsked })}</p>}
      {share.voice && <p>{t("voice")}</p>}
      {openings.length > 0 && (
        <details>
          <summary className="min-h-11 cursor-pointer py-2">
            {t("openings", { count: openings.length })}
          </summary>
          <ul className="list-disc pl-6">
            {openings.map((at) => (
              <li key={at.getTime()}>{formatInstant(at, locale)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
