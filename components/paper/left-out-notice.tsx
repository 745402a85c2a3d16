import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import type { LeftOut } from "@/lib/paper/left-out";

const kinds = ["goals", "factors", "services", "steps"] as const;

/** What the paper leaves out, for the worker's eyes only: never printed. */
export async function LeftOutNotice({ leftOut }: { leftOut: LeftOut }) {
  const t = await getTranslations("paper.check");
  const lines = [
    ...kinds.filter((kind) => leftOut[kind] > 0).map((kind) => t(`left.${kind}`, { count: leftOut[kind] })),
    ...(leftOut.place ? [t("left.place")] : []),
  ];
  return (
    <Notice kind={lines.length > 0 ? "caution" : "info"} title={t("leftOut")}>
      {lines.length > 0 ? (
        <ul className="ml-5 list-disc">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p>{t("leftNone")}</p>
      )}
      <p>{t("notes")}</p>
      <p>{t("mayTell")}</p>
    </Notice>
  );
}
