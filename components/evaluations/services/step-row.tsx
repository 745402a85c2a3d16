import { getLocale, getTranslations } from "next-intl/server";
import { EarlierLine } from "@/components/evaluations/earlier-line";
import { Choices } from "@/components/evaluations/frame/choices";
import { Marks } from "@/components/evaluations/marks";
import { LiveLine } from "@/components/saving/fields/live-line";
import { formatDay } from "@/lib/dates";
import type { AskedStep } from "@/lib/evaluations/asked";
import { asLocale } from "@/lib/i18n/locales";

/** One agreed step: whose it was, by when, whether it is done, and a new day when it is not. */
export async function StepRow({ step }: { step: AskedStep }) {
  const [t, doers] = await Promise.all([
    getTranslations("evaluations.steps"),
    getTranslations("planSummary.doers"),
  ]);
  const locale = asLocale(await getLocale());
  const { key, what, who, whoName, byDate, hidden, done } = step;
  const name = what || t("unnamed");
  const facts = [whoName || (who && doers(who)), byDate && t("until", { day: formatDay(byDate, locale) })]
    .filter(Boolean)
    .join(" · ");
  return (
    <li className="grid gap-x-6 gap-y-2 border-b border-line py-3 lg:grid-cols-2">
      <div className="flex min-w-0 flex-col gap-1">
        <h3 className="text-base">{name}</h3>
        {facts && <p className="text-sm text-muted">{facts}</p>}
        {(done.value || done.on) && (
          <EarlierLine value={t(done.value ? "answers.done" : "answers.open")} on={done.on} />
        )}
        <Marks hidden={hidden} />
      </div>
      <div className="group/step flex min-w-0 flex-col gap-2">
        <Choices path={`steps.${key}.done`} kind="done" of={name} isStop />
        <div className="hidden group-has-[[value=false]:checked]/step:block">
          <LiveLine
            path={`steps.${key}.byDate`}
            label={t("byDate")}
            of={name}
            hint={t("byDateHint")}
            as="written"
            width="day"
          />
        </div>
      </div>
    </li>
  );
}
