import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";

type HistoryLinkProps = {
  documentHref: string;
  /** Two confirmed versions to compare, the earlier first; how all came about when missing. */
  compare?: readonly [number, number];
};

/** The way to how a document came about, or to what differs between two of its versions. */
export async function HistoryLink({ documentHref, compare }: HistoryLinkProps) {
  const t = await getTranslations("history");
  const href = compare
    ? `${documentHref}/history/compare?from=${compare[0]}&to=${compare[1]}`
    : `${documentHref}/history`;
  return (
    <p className="no-print">
      <TextLink href={href as Route} className="inline-flex min-h-11 items-center">
        {t(compare ? "compare" : "title")}
      </TextLink>
    </p>
  );
}
