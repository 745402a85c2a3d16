import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { HistoryPage } from "@/lib/saving/history";
import { CompareForm } from "./compare-form";
import { EditRow } from "./edit-row";
import { PartLinks } from "./part-links";
import { pathWords } from "./path-words";
import { RevisionRows } from "./revision-rows";

export type HistoryQuery = { part?: string | undefined; row?: string | undefined };

type HistoryViewProps = {
  history: HistoryPage;
  documentHref: string;
  parts: readonly { slug: string; label: string }[];
  query: HistoryQuery;
  /** The document is open, and the actor may change it. */
  canRestore: boolean;
};

/** How a document came about: its edits, narrowed down as asked, and its confirmed versions. */
export async function HistoryView({ history, documentHref, parts, query, canRestore }: HistoryViewProps) {
  const t = await getTranslations("history");
  const words = await pathWords(history.now);
  const href = `${documentHref}/history`;
  const { edits, total, page, size, revisions } = history;
  const pageHref = (number: number) => `${href}?${search({ ...query, page: String(number) })}` as Route;
  const rowHref = (path: string) => {
    const [list, key, field] = path.split(".");
    return field && !query.row ? `${href}?${search({ row: `${list}.${key}` })}` : undefined;
  };
  const rowName = query.row && words.nameOf(`${query.row}.note`).row;
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <Section title={t("edits")}>
        <PartLinks href={href} parts={parts} shown={query.part} />
        {rowName && (
          <p className="flex flex-wrap gap-x-4">
            <strong>{t("row", { name: rowName })}</strong>
            <TextLink href={href as Route}>{t("allRows")}</TextLink>
          </p>
        )}
        {total === 0 ? (
          <p className="text-muted">{t("none")}</p>
        ) : (
          <>
            <ol className="border-t border-line">
              {edits.map((edit) => (
                <EditRow
                  key={`${edit.version} ${edit.path}`}
                  edit={edit}
                  words={words}
                  rowHref={rowHref(edit.path)}
                  canRestore={canRestore}
                />
              ))}
            </ol>
            <Pagination
              words={{
                label: t("pages"),
                previous: t("previous"),
                next: t("next"),
                showing: t("showing", {
                  from: (page - 1) * size + 1,
                  to: (page - 1) * size + edits.length,
                  total,
                }),
              }}
              {...(page > 1 && { previousHref: pageHref(page - 1) })}
              {...(page * size < total && { nextHref: pageHref(page + 1) })}
            />
          </>
        )}
      </Section>
      <Section title={t("revisions")}>
        <RevisionRows documentHref={documentHref} revisions={revisions} />
        <CompareForm href={`${href}/compare`} revisions={revisions} />
      </Section>
    </>
  );
}

function search(query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new URLSearchParams(given).toString();
}
