import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { dayOf } from "@/lib/dates";
import { askedOf } from "@/lib/evaluations/asked";
import { evaluationContent } from "@/lib/evaluations/content";
import { evaluationNotices, evaluationProblems } from "@/lib/evaluations/problems";
import type { EvaluationPage } from "@/lib/evaluations/queries";
import { asLocale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { dueMonths } from "@/lib/office-numbers";

/** What an evaluation still leaves open at the end of a meeting, each a link to its field; null when nothing. */
export async function stillOpen(page: EvaluationPage, href: string) {
  const [t, review] = await Promise.all([
    getTranslations("meetings.open"),
    getTranslations("evaluations.review"),
  ]);
  const words: Readonly<Record<string, string>> = messagesOf(asLocale(await getLocale())).evaluations
    .problems;
  const { evaluation, plan, previous, values } = page;
  const content = evaluationContent(new Map(Object.entries(values)), plan, previous);
  const asked = askedOf(plan, previous);
  const today = dayOf(new Date());
  const planConfirmedOn = evaluation.planConfirmedOn ?? today;
  const problems = evaluationProblems(content, { today, planConfirmedOn, asked });
  const { goalsWithoutAnswer, notScoredWithoutReason, methodsUnknown } = evaluationNotices(content, asked);
  const stated = new Set(content.services.map(({ code }) => code));
  const services = asked.services.filter(({ code }) => !stated.has(code)).map(({ code }) => code);
  const counted = (keys: readonly string[], text: string, to: (key: string) => string) =>
    keys[0] === undefined ? [] : [{ text, to: to(keys[0]) }];
  const lines = [
    ...problems
      .filter(({ path }) => path !== "goals")
      .map(({ path, key }) => ({ text: words[key] ?? key, to: `${sectionOf(path)}#${path}` })),
    ...counted(
      goalsWithoutAnswer,
      review("goalsOpen", { count: goalsWithoutAnswer.length }),
      (key) => `goals#goals.${key}.score`,
    ),
    ...counted(
      notScoredWithoutReason,
      review("reasonsOpen", { count: notScoredWithoutReason.length }),
      (key) => `goals#goals.${key}.reason`,
    ),
    ...counted(
      methodsUnknown,
      review("methodsOpen", { count: methodsUnknown.length }),
      (code) => `methods#methods.${code}.used`,
    ),
    ...counted(
      services,
      t("services", { count: services.length }),
      (code) => `services#services.${code}.state`,
    ),
    ...(content.meetingDate ? [] : [{ text: t("next"), to: "review#meetingDate" }]),
    ...(content.nextDueDate ? [] : [{ text: t("due", { months: dueMonths() }), to: "review#nextDueDate" }]),
  ];
  if (lines.length === 0) return null;
  return (
    <Notice kind="caution" title={t("title")}>
      <ul className="flex flex-col">
        {lines.map(({ text, to }) => (
          <li key={to} className="py-1">
            <TextLink href={`${href}/${to}` as Route}>{text}</TextLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function sectionOf(path: string): "goals" | "review" {
  return path === "nextDueDate" ? "review" : "goals";
}
