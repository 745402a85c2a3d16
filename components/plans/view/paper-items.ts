import { written } from "@/components/saving/written";
import { formatDay } from "@/lib/dates";
import type { Locale } from "@/lib/i18n/locales";
import type { ClientFactor, ClientGoal, ClientPlan } from "@/lib/plans/for-client";
import { factorNames, goalNames, methodNames, serviceNames } from "./names";
import type { PaperWords } from "./paper-words";

type Item = { key: string; text: string; more: string[] };
type Tools = { t: PaperWords; locale: Locale };

/** Goals in the client's own words first, the plain name beneath; without own words, the plain name. */
export function goalItems(goals: readonly ClientGoal[], { t, locale }: Tools): Item[] {
  return goals.map((goal) => ({
    key: goal.key,
    text: goal.words || goalNames(goal, locale).client,
    more: kept(
      goal.code && goal.words && goalNames(goal, locale).client,
      goal.important && t("important"),
      goal.keepLevel && t("keepLevel"),
    ),
  }));
}

export function factorItems(factors: readonly ClientFactor[], { locale }: Tools): Item[] {
  return factors.map((factor) => ({
    key: factor.key,
    text: factorNames(factor, locale).client,
    more: kept(factor.code && factor.words),
  }));
}

export function stepItems(steps: ClientPlan["steps"], { t, locale }: Tools): Item[] {
  return steps.map(({ what, who, whoName, byDate, done }, place) => ({
    key: `step-${place}`,
    text: what,
    more: kept(
      kept(
        whoName || (who && t(`doers.${who}`)),
        byDate && t("stepBy", { day: formatDay(byDate, locale) }),
      ).join(". "),
      done && t("stepDone"),
    ),
  }));
}

export function serviceItems(services: ClientPlan["services"], { t, locale }: Tools): Item[] {
  return services.map(({ code, provider, state, fromDate, toDate }) => ({
    key: code,
    text: serviceNames(code, locale).client,
    more: kept(
      provider && t("provider", { name: provider }),
      state && t(`serviceStates.${state}`),
      fromDate && t("from", { day: formatDay(fromDate, locale) }),
      toDate && t("to", { day: formatDay(toDate, locale) }),
    ),
  }));
}

export function methodItems(methods: readonly string[], { locale }: Tools): Item[] {
  return methods.map((code) => ({ key: code, text: methodNames(code, locale).client, more: [] }));
}

/** What is next, as sentences. */
export function nextLines(plan: ClientPlan, { t, locale }: Tools): string[] {
  const { meetingDate, meetingTime, meetingPlace, dueDate } = plan;
  const day = meetingDate && formatDay(meetingDate, locale);
  return kept(
    day && (meetingTime ? t("meetingAt", { day, time: written(meetingTime) }) : t("meeting", { day })),
    day && meetingPlace && t("place", { place: meetingPlace }),
    dueDate && t("due", { day: formatDay(dueDate, locale) }),
  );
}

function kept(...texts: (string | false | null | undefined)[]): string[] {
  return texts.filter((text): text is string => Boolean(text));
}
