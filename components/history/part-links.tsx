import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";

type PartLinksProps = {
  href: string;
  parts: readonly { slug: string; label: string }[];
  /** The part that is shown; all when missing. */
  shown: string | undefined;
};

/** The edits of one part of the document, or of all. */
export async function PartLinks({ href, parts, shown }: PartLinksProps) {
  const t = await getTranslations("history");
  const items = [{ slug: undefined, label: t("all") }, ...parts];
  return (
    <nav aria-label={t("parts")} className="no-print flex flex-wrap gap-x-5">
      {items.map(({ slug, label }) =>
        slug === shown ? (
          <strong key={label} aria-current="true" className="inline-flex min-h-11 items-center">
            {label}
          </strong>
        ) : (
          <TextLink
            key={label}
            href={(slug ? `${href}?part=${slug}` : href) as Route}
            className="inline-flex min-h-11 items-center"
          >
            {label}
          </TextLink>
        ),
      )}
    </nav>
  );
}
