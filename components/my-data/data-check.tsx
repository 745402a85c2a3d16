import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { DataCheckPage } from "@/lib/my-data/queries";

/** What the worker looks for before the data are given: dangers, other people, and what is never given. */
export async function DataCheck({ page: { check } }: { page: DataCheckPage }) {
  const t = await getTranslations("myData");
  const { flags, hidden, people, notes } = check;
  const dangers = [
    ...(hidden > 0 ? [t("check.hidden", { count: hidden })] : []),
    ...flags.map((flag) => t(`check.${flag}`)),
  ];
  return (
    <>
      <Notice kind="caution" className="mb-6">
        {t("check.read")}
      </Notice>
      <Section title={t("check.flags")}>
        {dangers.length > 0 ? <Lines lines={dangers} /> : <p className="max-w-text">{t("check.noFlags")}</p>}
      </Section>
      <Section title={t("check.people")}>
        {people.length > 0 ? (
          <Lines lines={people.map(({ from, words }) => t(`check.from.${from}`, { words }))} />
        ) : (
          <p className="max-w-text">{t("check.noPeople")}</p>
        )}
        <p className="max-w-text">{t("check.notes", { count: notes })}</p>
      </Section>
      <Section title={t("check.leftOut")}>
        <Lines
          lines={(["blocks", "reasons", "secrets", "statistics"] as const).map((what) =>
            t(`leftOut.${what}`),
          )}
        />
      </Section>
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="ml-5 flex max-w-text list-disc flex-col gap-1">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
