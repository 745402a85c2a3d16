import { getLocale } from "next-intl/server";
import { Choices } from "@/components/evaluations/frame/choices";
import { WorkerNote } from "@/components/evaluations/frame/worker-note";
import { methodName } from "@/components/evaluations/names";
import { methodByCode } from "@/lib/avain/edition";
import { asLocale } from "@/lib/i18n/locales";

/** One planned method: used or not, with the hint where it counts as used whatever came of it, and what the diary says. */
export async function MethodRow({ code, used }: { code: string; used: string | undefined }) {
  const locale = asLocale(await getLocale());
  const name = methodName(code, locale);
  const counts = methodByCode(code)?.countsAsUsed?.[locale];
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-line py-2 lg:grid-cols-2">
      <div className="min-w-0 lg:pt-2">
        <h3 className="text-base">{name}</h3>
        {counts && <p className="max-w-text text-sm text-muted">{counts}</p>}
        {used && <p className="max-w-text text-sm">{used}</p>}
      </div>
      <div className="flex min-w-0 flex-wrap items-start gap-x-5">
        <Choices path={`methods.${code}.used`} kind="used" of={name} isStop />
        <WorkerNote path={`methods.${code}.note`} of={name} />
      </div>
    </li>
  );
}
