import { getLocale, getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { CURRENT_EDITION, SERVICE_LIST_CODES } from "@/lib/avain/codes";
import { edition } from "@/lib/avain/edition";
import { asLocale } from "@/lib/i18n/locales";
import type { FieldValue } from "@/lib/saving/values";
import { OtherService } from "./other-service";

type OtherServicesProps = { asked: readonly string[]; values: Readonly<Record<string, FieldValue>> };

/** The services of both lists that were not asked about: ticked, each asks for its state. */
export async function OtherServices({ asked, values }: OtherServicesProps) {
  const [t, names] = await Promise.all([
    getTranslations("evaluations.services"),
    getTranslations("planServices.lists"),
  ]);
  const locale = asLocale(await getLocale());
  const { services } = edition(CURRENT_EDITION);
  const lists = SERVICE_LIST_CODES.map((list) => ({
    list,
    others: services[list].filter(({ code }) => !asked.includes(code)),
  }));
  const isAdded = (code: string) => values[`services.${code}.added`] === true;
  return (
    <Disclosure
      summary={t("others")}
      open={lists.some(({ others }) => others.some(({ code }) => isAdded(code)))}
    >
      <p className="mb-3 text-muted">{t("othersLead")}</p>
      {lists.map(({ list, others }) => (
        <section key={list} aria-labelledby={`list-${list}`} className="mb-5">
          <h3 id={`list-${list}`} className="mb-1 border-b border-edge pb-1 text-base">
            {names(list)}
          </h3>
          <ul className="gap-x-8 md:columns-2">
            {others.map(({ code, name }) => (
              <li key={code} className="break-inside-avoid">
                <OtherService code={code} name={name[locale]} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Disclosure>
  );
}
