import { type Day, formatDay } from "@/lib/dates";
import { kept, type PaperPart, saysSomething } from "@/lib/paper/parts/paper-model";
import type { ClientDocument } from "@/lib/summary/document";
import { clientPart } from "./parts/client-part";
import { consentPart, messagePart, sharePart, voicePart } from "./parts/client-side-parts";
import { planPartsOf } from "./parts/plan-parts";
import { diaryPart, handOverPart, meetingPart } from "./parts/work-parts";
import type { MyData } from "./queries";
import type { MyDataTools } from "./words";

/** Everything that is stored of a client, to be read by the client. Pure. */
export function myDataDocument({ stored, isSafe }: MyData, today: Day, tools: MyDataTools): ClientDocument {
  const { t, locale } = tools;
  const parts: PaperPart[] = [
    clientPart(stored, tools),
    ...planPartsOf(stored, tools),
    diaryPart(stored, tools),
    meetingPart(stored, tools),
    handOverPart(stored, tools),
    sharePart(stored, tools),
    messagePart(stored, tools),
    consentPart(stored, tools),
    voicePart(stored, tools),
    {
      key: "leftOut",
      title: t("sheet.leftOut"),
      look: "text",
      lines: (["blocks", "reasons", "secrets", "statistics"] as const).map((what) => t(`leftOut.${what}`)),
    },
  ];
  return {
    language: locale,
    title: t("sheet.title"),
    lead: kept(
      t("sheet.made", { day: formatDay(today, locale) }),
      isSafe && t("sheet.safe"),
      t("sheet.mistake"),
    ),
    parts: parts.filter(saysSomething),
  };
}
