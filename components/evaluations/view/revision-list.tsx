import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { HistoryLink } from "@/components/saving/history-link";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { formatInstant } from "@/lib/dates";
import type { EvaluationRevision } from "@/lib/evaluations/queries";
import { asLocale } from "@/lib/i18n/locales";

type RevisionListProps = { revisions: readonly EvaluationRevision[]; shown: number; href: string };

/** Every confirmed version, latest first: who, when and why, each a link to read it. */
export async function RevisionList({ revisions, shown, href }: RevisionListProps) {
  const t = await getTranslations("evaluations.view");
  const locale = asLocale(await getLocale());
  const [last, first] = revisions;
  return (
    <Section title={t("revisions")}>
      <ol className="border-t border-line">
        {revisions.map(({ revision, byName, at, reason }, place) => {
          const name = t("revision", { revision: String(revision) });
          return (
            <li key={revision} className="flex flex-wrap gap-x-4 border-b border-line py-2">
              <span className="min-w-28">
                {revision === shown ? (
                  <strong aria-current="true">{name}</strong>
                ) : (
                  <TextLink href={(place === 0 ? href : `${href}?revision=${revision}`) as Route}>
                    {name}
                  </TextLink>
                )}
              </span>
              <span>{t("revisionBy", { name: byName, instant: formatInstant(at, locale) })}</span>
              <span className="text-muted">{reason || t("revisionFirst")}</span>
              {revision === shown && <span className="text-muted">({t("revisionShown")})</span>}
            </li>
          );
        })}
      </ol>
      {first && last && first !== last && (
        <HistoryLink documentHref={href} compare={[first.revision, last.revision]} />
      )}
    </Section>
  );
}
