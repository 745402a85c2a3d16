import { useTranslations } from "next-intl";

/** How the figures of a page are counted, in sentences; also on paper, where the form is not. */
export function CountedNote({ sentences, today }: { sentences: readonly string[]; today: string }) {
  const t = useTranslations("insights.counted");
  return (
    <div className="mb-6 max-w-text">
      {/* A line does not break within 18–24. */}
      <p>{sentences.join(" ").replaceAll("–", "\u2060–\u2060")}</p>
      <p className="hidden print:block">{t("printed", { day: today })}</p>
    </div>
  );
}
