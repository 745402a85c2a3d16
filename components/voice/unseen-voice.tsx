import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { formatDay } from "@/lib/dates";
import type { UnseenVoice as Unseen } from "@/lib/voice/queries/unseen";

/** Whose answers wait to be looked at, on the start page. */
export async function UnseenVoice({ unseen }: { unseen: readonly Unseen[] }) {
  const [t, locale] = await Promise.all([getTranslations("voice.staff"), getLocale()]);
  if (unseen.length === 0) return null;
  return (
    <Section title={t("home")}>
      <ul>
        {unseen.map(({ clientId, number, day }) => (
          <li key={clientId}>
            <TextLink
              href={`/clients/${clientId}/voice` as Route}
              className="inline-flex min-h-11 items-center"
            >
              {t("homeLink", { number, day: formatDay(day, locale) })}
            </TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
