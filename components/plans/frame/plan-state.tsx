import { getLocale, getTranslations } from "next-intl/server";
import { Tag } from "@/components/ui/tag";
import type { Tone } from "@/components/ui/tone";
import { dayOf, formatDay } from "@/lib/dates";
import { asLocale } from "@/lib/i18n/locales";
import type { PlanPage } from "@/lib/plans/queries";

type Plan = Pick<PlanPage["plan"], "state" | "correcting" | "confirmedOn" | "closedAt">;

const tones: Record<Plan["state"], Tone> = {
  draft: "info",
  confirmed: "good",
  closed: "neutral",
  discarded: "neutral",
};

/** How far a plan is, in words: "Luonnos", "Vahvistettu 5.1.2026". */
export async function PlanState({ plan }: { plan: Plan }) {
  const [t, locale] = await Promise.all([getTranslations("plans.states"), getLocale()]);
  const state = plan.correcting && plan.state === "confirmed" ? "correcting" : plan.state;
  const ended = plan.closedAt ? dayOf(plan.closedAt) : plan.confirmedOn;
  const day = state === "closed" ? ended : plan.confirmedOn;
  return (
    <Tag tone={state === "correcting" ? "caution" : tones[plan.state]}>
      {t(state, { day: day ? formatDay(day, asLocale(locale)) : "" })}
    </Tag>
  );
}
