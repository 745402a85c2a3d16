import type { Route } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { CountLink } from "@/components/ui/count-link";
import { Section } from "@/components/ui/section";
import type { Tone } from "@/components/ui/tone";
import type { Role } from "@/lib/access/roles";
import { clientsHref } from "@/lib/clients/filters";
import type { HomeCount } from "@/lib/clients/queries/home";
import { dueSoonDays } from "@/lib/office-numbers";

const tones: Readonly<Record<HomeCount["name"], Tone>> = {
  late: "danger",
  soon: "caution",
  withoutPlan: "neutral",
  draft: "neutral",
  workerGone: "caution",
};

type HomeCountsProps = {
  counts: readonly HomeCount[];
  /** Reasons for opening that no lead has looked at. */
  unseenReasons: number;
  /** What clients have said, and shared pages that locked, and nobody has dealt with. */
  messages: number;
  role: Role;
};

/** What waits, as numbers that open lists of exactly that length. Nothing to do has no colour. */
export async function HomeCounts({ counts, unseenReasons, messages, role }: HomeCountsProps) {
  const [t, sharing, format] = await Promise.all([
    getTranslations("home"),
    getTranslations("sharing"),
    getFormatter(),
  ]);
  return (
    <Section title={t("waiting")}>
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
        {counts.map(({ name, filters, count }) => (
          <li key={name} className="flex">
            <CountLink
              href={clientsHref(filters, role)}
              count={format.number(count)}
              label={t(name, { count, days: dueSoonDays() })}
              tone={count > 0 ? tones[name] : "neutral"}
            />
          </li>
        ))}
        {messages > 0 && (
          <li className="flex">
            <CountLink
              href={"/messages" as Route}
              count={format.number(messages)}
              label={sharing("home", { count: messages })}
              tone="info"
            />
          </li>
        )}
        {unseenReasons > 0 && (
          <li className="flex">
            <CountLink
              href={"/reasons?show=unseen" as Route}
              count={format.number(unseenReasons)}
              label={t("reasons", { count: unseenReasons })}
              tone="info"
            />
          </li>
        )}
      </ul>
    </Section>
  );
}
