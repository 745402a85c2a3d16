import { getLocale, getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { CURRENT_EDITION } from "@/lib/avain/codes";
import { edition } from "@/lib/avain/edition";
import { asLocale } from "@/lib/i18n/locales";
import type { FieldValue } from "@/lib/saving/values";
import { OtherMethod } from "./other-method";

type OtherMethodsProps = {
  planned: readonly string[];
  values: Readonly<Record<string, FieldValue>>;
  /** What the diary says of each method, by code. */
  used: Readonly<Record<string, string>>;
};

/** The methods of the catalogue that were not planned, by class: a tick says that one was used. */
export async function OtherMethods({ planned, values, used }: OtherMethodsProps) {
  const t = await getTranslations("evaluations.methods");
  const locale = asLocale(await getLocale());
  const { methodClasses, methods } = edition(CURRENT_EDITION);
  const isAdded = (code: string) => values[`methods.${code}.added`] === true;
  const others = methods.filter(
    ({ code, retiredOn }) => !planned.includes(code) && (!retiredOn || isAdded(code)),
  );
  const classes = methodClasses
    .map((group) => ({ ...group, methods: others.filter((method) => method.class === group.code) }))
    .filter((group) => group.methods.length > 0);
  return (
    <Disclosure summary={t("others")} open={others.some(({ code }) => isAdded(code) || used[code])}>
      <p className="mb-3 text-muted">{t("othersLead")}</p>
      <div className="gap-x-8 md:columns-2">
        {classes.map((group) => (
          <section
            key={group.code}
            aria-labelledby={`class-${group.code}`}
            className="mb-5 break-inside-avoid"
          >
            <h3 id={`class-${group.code}`} className="mb-1 border-b border-edge pb-1 text-base">
              {group.name[locale]}
            </h3>
            <ul>
              {group.methods.map(({ code, name, countsAsUsed }) => (
                <li key={code}>
                  <OtherMethod code={code} name={name[locale]} counts={countsAsUsed?.[locale]} />
                  {used[code] && <p className="mb-2 ml-8 text-sm">{used[code]}</p>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Disclosure>
  );
}
