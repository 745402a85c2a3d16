import { getLocale, getTranslations } from "next-intl/server";
import { EarlierLine } from "@/components/evaluations/earlier-line";
import { Choices } from "@/components/evaluations/frame/choices";
import { WorkerNote } from "@/components/evaluations/frame/worker-note";
import { Marks } from "@/components/evaluations/marks";
import { factorNames } from "@/components/evaluations/names";
import { factorByCode } from "@/lib/avain/edition";
import { factorScale } from "@/lib/avain/scale";
import type { AskedFactor } from "@/lib/evaluations/asked";
import { asLocale } from "@/lib/i18n/locales";

/** Without `earlier` for a factor that has not been asked before. */
type FactorRowProps = { factor: Omit<AskedFactor, "earlier"> & Partial<Pick<AskedFactor, "earlier">> };

/** One factor: how it was said to affect things before, and how it does now, in one press. */
export async function FactorRow({ factor }: FactorRowProps) {
  const [t, local] = await Promise.all([
    getTranslations("evaluations.factors"),
    getTranslations("planFactors"),
  ]);
  const locale = asLocale(await getLocale());
  const { key, code, earlier } = factor;
  const listed = code ? factorByCode(code) : undefined;
  const { title, words } = factorNames(factor, locale, t("ownFactor"));
  // One not asked before stands under the name of its class.
  const Name = earlier ? "h3" : "h4";
  const was = factorScale.find(({ value }) => value === earlier?.value);
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-line py-2 lg:grid-cols-2">
      <div className="flex min-w-0 flex-col gap-0.5 lg:pt-2">
        <Name className="text-base font-semibold">{title}</Name>
        {words && <p className="text-sm text-muted">{words}</p>}
        {listed?.ours && <p className="text-sm text-muted">{t("ours")}</p>}
        {listed?.local && <p className="text-sm text-muted">{local("local")}</p>}
        {earlier && (
          <EarlierLine
            value={was ? was.short[locale].toLocaleLowerCase(locale) : t("notRated")}
            on={earlier.on}
          />
        )}
        <Marks hidden={factor.hidden} />
      </div>
      <div className="flex min-w-0 flex-wrap items-start gap-x-5">
        <Choices path={`factors.${key}.effect`} kind="effect" of={title} isStop />
        <WorkerNote path={`factors.${key}.note`} of={title} />
      </div>
    </li>
  );
}
