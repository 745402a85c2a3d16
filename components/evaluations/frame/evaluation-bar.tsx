import { getTranslations } from "next-intl/server";
import { LivePeople } from "@/components/live/live-people";
import { liveWords } from "@/components/live/live-words";
import { UndoLast } from "@/components/saving/fields/undo-last";
import { SectionNav } from "@/components/saving/sections/section-nav";
import { StatusLine } from "@/components/saving/status-line";
import type { Asked } from "@/lib/evaluations/asked";
import { sectionItems } from "./section-items";
import { evaluationSections } from "./sections";

/**
 * The parts of the evaluation, whether all is saved, and who else is in it. It stays in sight where the window is high
 * enough to spare a line; where the parts take several lines, only the status does.
 */
export async function EvaluationBar({ asked, href }: { asked: Asked; href: string }) {
  const [t, items, live] = await Promise.all([
    getTranslations("evaluations.sections"),
    sectionItems(asked, href),
    liveWords("evaluations", evaluationSections),
  ]);
  return (
    <div className="no-print contents lg:sticky lg:top-0 lg:z-10 lg:flex lg:flex-wrap lg:items-center lg:justify-between lg:gap-x-4 lg:border-b lg:border-line lg:bg-paper [@media(height<30rem)]:lg:static">
      <SectionNav label={t("label")} items={items} />
      <div className="no-print sticky top-0 z-10 -mx-4 border-b border-line bg-paper px-4 py-1 text-sm lg:static lg:m-0 lg:border-0 lg:p-0 [@media(height<30rem)]:static">
        <div className="flex flex-wrap-reverse items-center justify-between gap-x-3 lg:justify-end">
          <StatusLine />
          <UndoLast />
        </div>
        <LivePeople words={live} />
      </div>
    </div>
  );
}
