import { getLocale, getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { CURRENT_EDITION } from "@/lib/avain/codes";
import { edition } from "@/lib/avain/edition";
import { localFactors } from "@/lib/avain/local-factors";
import { asLocale } from "@/lib/i18n/locales";
import type { FieldValue } from "@/lib/saving/values";
import { FactorRow } from "./factor-row";

type OtherFactorsProps = { asked: readonly string[]; values: Readonly<Record<string, FieldValue>> };

/** The factors of the catalogue that were not asked above, by class. */
export async function OtherFactors({ asked, values }: OtherFactorsProps) {
  const t = await getTranslations("evaluations.factors");
  const locale = asLocale(await getLocale());
  const { factorClasses, factors } = edition(CURRENT_EDITION);
  const isTouched = (code: string) =>
    ["effect", "note"].some((field) => (values[`factors.${code}.${field}`] ?? null) !== null);
  const others = [...factors, ...localFactors()].filter(
    ({ code, retiredOn }) => (!retiredOn || isTouched(code)) && !asked.includes(code),
  );
  const classes = factorClasses
    .map((group) => ({ ...group, factors: others.filter((factor) => factor.class === group.code) }))
    .filter((group) => group.factors.length > 0);
  return (
    <Disclosure summary={t("others")} open={others.some(({ code }) => isTouched(code))}>
      <p className="mb-3 text-muted">{t("othersLead")}</p>
      {classes.map((group) => (
        <section key={group.code} aria-labelledby={`class-${group.code}`} className="mb-5">
          <h3 id={`class-${group.code}`} className="border-b border-edge pb-1 text-base">
            {group.name[locale]}
          </h3>
          <ul>
            {group.factors.map(({ code }) => (
              <FactorRow key={code} factor={{ key: code, code, words: "", hidden: false }} />
            ))}
          </ul>
        </section>
      ))}
    </Disclosure>
  );
}
