import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";

/** The names of rows in which nothing was counted; paper has them open. */
export function EmptyRows({ names, withheld }: { names: readonly string[]; withheld: boolean }) {
  const t = useTranslations("insights.emptyRows");
  if (names.length === 0) return null;
  const title = t(withheld ? "small" : "none", { count: names.length });
  const list = names.join(" · ");
  return (
    <>
      <Disclosure summary={title} className="no-print mt-3">
        <p className="max-w-text">{list}</p>
      </Disclosure>
      <p className="mt-3 hidden print:block">{t("onPaper", { title, list })}</p>
    </>
  );
}
