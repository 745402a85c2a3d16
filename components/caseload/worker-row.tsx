import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { Cell } from "@/components/ui/cell";
import { RowHead } from "@/components/ui/row-head";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { WorkerCaseload } from "@/lib/caseload/queries/workers";
import { type ClientFilters, clientsHref } from "@/lib/clients/filters";
import { transferHref } from "@/lib/clients/transfer-search";
import { formatDay } from "@/lib/dates";

type WorkerRowProps = { worker: WorkerCaseload; team: string | undefined };

/** One worker: numbers that open their lists, and the way to give the clients to somebody else. */
export async function WorkerRow({ worker, team }: WorkerRowProps) {
  const [t, format, locale] = await Promise.all([
    getTranslations("caseload.workers"),
    getFormatter(),
    getLocale(),
  ]);
  const name = worker.id === "none" ? t("unassigned") : worker.name;
  const away = worker.away && {
    to: formatDay(worker.away.to, locale),
    name: worker.away.substituteName,
  };
  const numbers: [label: "clients" | "withoutPlan" | "late", narrowed: Partial<ClientFilters>][] = [
    ["clients", {}],
    ["withoutPlan", { withoutPlan: true }],
    ["late", { due: "late" }],
  ];
  return (
    <tr>
      <RowHead>
        {name}
        {worker.state === "gone" && <State>{t("gone")}</State>}
        {away && <State>{t("away", away)}</State>}
      </RowHead>
      {numbers.map(([label, narrowed]) => (
        <Cell key={label} label={t(label)} end>
          <TextLink
            href={clientsHref({ ...narrowed, responsible: worker.id, team }, "lead")}
            className="inline-block min-h-6 min-w-6 md:text-right"
          >
            <VisuallyHidden>{`${t("of", { name })} ${t(label)} `}</VisuallyHidden>
            {format.number(worker[label])}
          </TextLink>
        </Cell>
      ))}
      <Cell label={t("reassign")} className="no-print">
        {worker.clients > 0 && (
          <TextLink href={transferHref(worker.id, team)} hidden={name} className="inline-block min-h-6">
            {t("toTransfer")}
          </TextLink>
        )}
      </Cell>
    </tr>
  );
}

function State({ children }: { children: string }) {
  return <span className="block text-sm font-normal text-muted">{children}</span>;
}
