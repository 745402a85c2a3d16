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
  const t = await getTranslations("evaluations.services");
  const locale = asLocale(await getLocale());
  const { services } = edition(CURRENT_EDITION);
  const others = SERVICE_LIST_CODES.flatMap((list) => services[list]).filter(
    ({ code }) => !asked.includes(code),
  );
  return (
    <Disclosure
      summary={t("others")}
      open={others.some(({ code }) => values[`services.${code}.added`] === true)}
    >
      <p className="mb-2 text-muted">{t("othersLead")}</p>
      <ul className="gap-x-8 md:columns-2">
        {others.map(({ code, name }) => (
          <li key={code} className="break-inside-avoid">
            <OtherService code={code} name={name[locale]} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
