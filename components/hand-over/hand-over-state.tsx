import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import { formatDay } from "@/lib/dates";
import { recordHref } from "@/lib/hand-over/hrefs";
import type { HandOver } from "@/lib/hand-over/queries";
import { asLocale } from "@/lib/i18n/locales";
import type { DocumentKind } from "@/lib/terms";

type HandOverStateProps = {
  clientId: string;
  of: { kind: DocumentKind; documentId: string };
  /** The latest confirmed revision. */
  revision: number;
  handOvers: readonly HandOver[];
  canEdit: boolean;
};

/** Whether a confirmed text has been taken to the official record, and the way there. */
export async function HandOverState({ clientId, of, revision, handOvers, canEdit }: HandOverStateProps) {
  const [t, locale] = await Promise.all([getTranslations("handOver"), getLocale()]);
  const [last] = handOvers;
  const words = last && {
    day: formatDay(last.day, asLocale(locale)),
    name: last.byName,
    revision: String(last.revision),
  };
  return (
    <p className="mb-6 flex flex-wrap items-center gap-x-4">
      <span className={last?.revision === revision ? undefined : "font-semibold text-caution"}>
        {words ? t(last.revision === revision ? "state.done" : "state.corrected", words) : t("state.none")}
      </span>
      {canEdit && (
        <TextLink href={recordHref(clientId, of) as Route} className="inline-flex min-h-11 items-center">
          {t("link")}
        </TextLink>
      )}
    </p>
  );
}
