import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import type { Day } from "@/lib/dates";
import { formWords } from "@/lib/i18n/form-words";
import type { ClientToday } from "@/lib/method-diary/queries";
import { MethodTaps } from "./method-taps";

/** The diary on the start page: each own client unfolds to the planned methods, one press a method. */
export async function TodaySection({ clients, today }: { clients: readonly ClientToday[]; today: Day }) {
  if (clients.length === 0) return null;
  const [t, words] = await Promise.all([getTranslations("methodDiary"), formWords()]);
  return (
    <Section title={t("homeTitle")} lead={t("homeLead")}>
      <div className="flex flex-col">
        {clients.map(({ id, name, planned, uses }) => (
          <Disclosure
            key={id}
            summary={uses.length > 0 ? `${name}, ${t("homeMarked", { count: uses.length })}` : name}
          >
            <MethodTaps clientId={id} methods={planned} uses={uses} today={today} words={words} />
          </Disclosure>
        ))}
      </div>
    </Section>
  );
}
