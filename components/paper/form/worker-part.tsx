import { CURRENT_EDITION } from "@/lib/avain/codes";
import { edition } from "@/lib/avain/edition";
import { plainLocale } from "@/lib/i18n/client-locales";
import type { PaperTools } from "@/lib/paper/parts/paper-words";
import { BoxTable } from "./box-table";
import { Lines } from "./lines";

type WorkerPartProps = {
  tools: PaperTools;
  /** Questions beside each method; a single box where there are none. */
  columns: readonly string[];
  /** Methods that are planned already. */
  chosen: readonly string[];
  /** Ask about the chosen methods only. */
  isOnlyChosen?: boolean;
  hasCondition?: boolean;
};

/** The page that stays with the worker: the methods by their official names, in the order of the screen. */
export function WorkerPart({ tools, columns, chosen, isOnlyChosen, hasCondition }: WorkerPartProps) {
  const { t, locale } = tools;
  const { methods } = edition(CURRENT_EDITION);
  const rows = methods
    .filter(({ code }) => !isOnlyChosen || chosen.includes(code))
    .map(({ code, name }) => ({
      key: code,
      text: name[plainLocale(locale)],
      ticked: columns.length === 0 && chosen.includes(code) ? 0 : undefined,
    }));
  return (
    <section className="form-worker break-before-page">
      <h2>{t("form.workerPart")}</h2>
      <p className="mb-2">{t("form.workerLead")}</p>
      <BoxTable
        head={t("form.methods")}
        columns={columns.length > 0 ? columns : [t("form.planned")]}
        rows={rows}
      />
      {hasCondition && <Lines label={t("form.condition")} count={4} />}
    </section>
  );
}
