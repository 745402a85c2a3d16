import { getTranslations } from "next-intl/server";
import { Tag } from "@/components/ui/tag";

type MarksProps = { important?: boolean; keepLevel?: boolean; hidden?: boolean };

/** What is marked on a row of the plan, in words; nothing when nothing is. */
export async function Marks({ important, keepLevel, hidden }: MarksProps) {
  if (!important && !keepLevel && !hidden) return null;
  const t = await getTranslations("evaluations.marks");
  return (
    <span className="flex flex-wrap gap-1.5">
      {important && <Tag tone="info">{t("important")}</Tag>}
      {keepLevel && <Tag>{t("keepLevel")}</Tag>}
      {hidden && <Tag tone="caution">{t("hidden")}</Tag>}
    </span>
  );
}
