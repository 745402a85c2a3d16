import { getLocale, getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import type { Home } from "@/lib/clients/queries/home";
import { formatDay } from "@/lib/dates";

/** For whom one stands in today, and until when. */
export async function StandingIn({ people }: { people: Home["standingIn"] }) {
  const [t, locale] = await Promise.all([getTranslations("home"), getLocale()]);
  if (people.length === 0) return null;
  return (
    <Notice title={t("standingIn")} className="mb-8">
      <ul>
        {people.map(({ name, to }) => (
          <li key={name}>{to ? t("standingInFor", { name, to: formatDay(to, locale) }) : name}</li>
        ))}
      </ul>
      <p>{t("standingInLead")}</p>
    </Notice>
  );
}
