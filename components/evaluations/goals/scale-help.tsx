import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";

/** What the numbers mean and whose the words are. */
export async function ScaleHelp({ hasPrevious }: { hasPrevious: boolean }) {
  const t = await getTranslations("evaluations.goals");
  return (
    <Disclosure summary={t("help")} className="-mt-2">
      <p className="max-w-text">{t("helpText")}</p>
      {hasPrevious && <p className="mt-1 max-w-text">{t("helpLast")}</p>}
      <p className="mt-1 max-w-text pointer-coarse:hidden">{t("helpKeys")}</p>
    </Disclosure>
  );
}
