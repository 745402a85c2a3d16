import type { Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { buttonLook } from "@/components/ui/button-look";
import { SectionMoves } from "./section-moves";

type Place = { href: string; label: string };

type SectionFootProps = {
  next: Place;
  /** The part where the document is confirmed; missing where it is the next one. */
  last?: Place | undefined;
};

/** The way on at the foot of a part: to the next one, or straight to confirming. */
export async function SectionFoot({ next, last }: SectionFootProps) {
  const t = await getTranslations("fields");
  return (
    <div className="no-print mt-8 flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-line pt-5">
      <Link href={next.href as Route} prefetch={false} data-next="" className={buttonLook("primary")}>
        {t("next", { section: next.label })}
      </Link>
      {last && (
        <Link href={last.href as Route} prefetch={false} className={buttonLook("quiet")}>
          {last.label}
        </Link>
      )}
      <p className="text-sm text-muted pointer-coarse:hidden noscript:hidden">{t("keys")}</p>
      <SectionMoves />
    </div>
  );
}
