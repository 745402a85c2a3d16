import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { dayOf } from "@/lib/dates";
import { asLocale } from "@/lib/i18n/locales";
import { dueMonths } from "@/lib/office-numbers";
import { planContent } from "@/lib/plans/content";
import { planProblems } from "@/lib/plans/problems";
import type { PlanPage } from "@/lib/plans/queries";
import { openMatters } from "@/lib/plans/still-open";
import { planFormWords } from "./acts/plan-form-words";
import { confirmProblems } from "./summary/confirm-state";
import { placeNames } from "./summary/place-names";
import { fieldHref } from "./view/row-anchor";

/** What a plan still leaves open at the end of a meeting, each a link to its field; null when nothing. */
export async function stillOpen(page: Pick<PlanPage, "plan" | "values">, planHref: string) {
  const [t, summary, words] = await Promise.all([
    getTranslations("meetings.open"),
    getTranslations("planSummary"),
    planFormWords(),
  ]);
  const content = planContent(new Map(Object.entries(page.values)));
  const problems = planProblems(content, page.plan.correcting ? null : dayOf(new Date()));
  const fieldErrors = Object.fromEntries(problems.map(({ path, key }) => [path, key]));
  const { items } = confirmProblems({ status: "invalid", fieldErrors, values: {} }, words.errors, {
    planHref,
    names: placeNames(content, { t: summary, locale: asLocale(await getLocale()) }),
    template: summary("problemAt", { place: "{place}", problem: "{problem}" }),
  });
  const matters = openMatters(content).map((open) => ({
    path: open.path,
    text:
      "step" in open
        ? t(open.matter, { step: open.step || t("unnamed") })
        : t(open.matter, { months: dueMonths() }),
  }));
  const lines = [...items.map(({ name, message }) => ({ path: name, text: message })), ...matters];
  if (lines.length === 0) return null;
  return (
    <Notice kind="caution" title={t("title")}>
      <ul className="flex flex-col">
        {lines.map(({ path, text }) => (
          <li key={path + text} className="py-1">
            <TextLink href={hrefOf(planHref, path)}>{text}</TextLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Fields of the summary are named by their anchor alone. */
function hrefOf(planHref: string, path: string): Route {
  const href = fieldHref(planHref, path);
  return (href.startsWith("#") ? `${planHref}/summary${href}` : href) as Route;
}
