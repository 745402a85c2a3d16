import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { formatInstant } from "@/lib/dates";
import type { NewLock } from "@/lib/sharing/queries/messages";

/** Pages that locked, each with the way to where it is dealt with. */
export async function LockList({ locks }: { locks: readonly NewLock[] }) {
  const [t, locale] = await Promise.all([getTranslations("sharing.messages"), getLocale()]);
  return (
    <Section title={t("locks")}>
      <ul>
        {locks.map(({ shareId, clientId, clientName, lockedAt }) => (
          <li key={shareId} className="flex flex-col gap-1 border-b border-line py-4">
            <h3>{clientName}</h3>
            <p>{t("lock", { when: formatInstant(lockedAt, locale) })}</p>
            <p>
              <TextLink
                href={`/clients/${clientId}/shares` as Route}
                hidden={clientName}
                className="inline-flex min-h-11 items-center"
              >
                {t("toShares")}
              </TextLink>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
