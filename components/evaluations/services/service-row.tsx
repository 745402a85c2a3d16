import { getLocale, getTranslations } from "next-intl/server";
import { EarlierLine } from "@/components/evaluations/earlier-line";
import { Marks } from "@/components/evaluations/marks";
import { serviceName } from "@/components/evaluations/names";
import type { AskedService } from "@/lib/evaluations/asked";
import { asLocale } from "@/lib/i18n/locales";
import { ServiceState } from "./service-state";

/** One service: how it stood before and how it stands now. */
export async function ServiceRow({ service }: { service: AskedService }) {
  const [t, plan] = await Promise.all([
    getTranslations("evaluations.services"),
    getTranslations("planSummary.serviceStates"),
  ]);
  const { code, provider, hidden, earlier } = service;
  const name = serviceName(code, asLocale(await getLocale()));
  return (
    <li className="grid gap-x-6 gap-y-2 border-b border-line py-3 lg:grid-cols-2">
      <div className="min-w-0 lg:pt-2">
        <h3 className="text-base">{name}</h3>
        {provider && <p className="text-sm text-muted">{t("provider", { name: provider })}</p>}
        {earlier.value && <EarlierLine value={plan(earlier.value)} on={earlier.on} />}
        <Marks hidden={hidden} />
      </div>
      <ServiceState code={code} name={name} />
    </li>
  );
}
