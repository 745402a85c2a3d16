import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import { formatInstant } from "@/lib/dates";
import { asLocale } from "@/lib/i18n/locales";
import type { RevisionHead } from "@/lib/saving/history";

type RevisionRowsProps = {
  /** The page of the document, which shows any of them. */
  documentHref: string;
  revisions: readonly RevisionHead[];
};

/** The confirmed versions of a document, latest first: who, when and why. */
export async function RevisionRows({ documentHref, revisions }: RevisionRowsProps) {
  const t = await getTranslations("history");
  const locale = asLocale(await getLocale());
  if (revisions.length === 0) return <p className="text-muted">{t("noRevisions")}</p>;
  return (
    <ol className="border-t border-line">
      {revisions.map(({ revision, byName, at, reason }) => (
        <li key={revision} className="flex flex-wrap gap-x-4 border-b border-line py-2">
          <TextLink href={`${documentHref}?revision=${revision}` as Route} className="min-w-28">
            {t("revision", { revision: String(revision) })}
          </TextLink>
          <span>{t("by", { name: byName, instant: formatInstant(at, locale) })}</span>
          <span className="text-muted">{reason || t("first")}</span>
        </li>
      ))}
    </ol>
  );
}
