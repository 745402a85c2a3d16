import { methodByCode } from "@/lib/avain/edition";
import { formatDay, formatInstant } from "@/lib/dates";
import type { PaperPart } from "@/lib/paper/parts/paper-model";
import type { Stored } from "../stored";
import type { MyDataTools } from "../words";

/** What a worker noted as done, day by day. */
export function diaryPart({ diary }: Stored, { t, locale }: MyDataTools): PaperPart {
  return {
    key: "diary",
    title: t("sheet.diary"),
    look: "table",
    head: [t("sheet.when"), t("sheet.method"), t("sheet.note"), t("sheet.who")],
    rows: diary.map(({ day, method, note, byName, removedAt }, place) => {
      const name = methodByCode(method)?.name[locale] ?? method;
      return {
        key: String(place),
        cells: [
          formatDay(day, locale),
          removedAt ? t("sheet.takenBack", { text: name }) : name,
          note,
          byName,
        ],
      };
    }),
  };
}

/** The meetings in which plans were made, and when the client screen was open, in the order of time. */
export function meetingPart({ meetings, screens }: Stored, { t, locale }: MyDataTools): PaperPart {
  const all = [
    ...meetings.map((meeting) => ({ ...meeting, how: t(`sheet.modes.${meeting.mode}`) })),
    ...screens.map((screen) => ({ ...screen, how: t("sheet.screen") })),
  ].sort((a, b) => a.startedAt.getTime() - b.startedAt.getTime());
  return {
    key: "meetings",
    title: t("sheet.meetings"),
    look: "table",
    head: [t("sheet.when"), t("sheet.what"), t("sheet.who")],
    rows: all.map(({ kind, how, startedAt, byName }, place) => ({
      key: String(place),
      cells: [formatInstant(startedAt, locale), `${t(`sheet.kinds.${kind}`)}. ${how}.`, byName],
    })),
  };
}

/** Which texts were taken to the client information system. */
export function handOverPart({ handOvers }: Stored, { t, locale }: MyDataTools): PaperPart {
  return {
    key: "handOvers",
    title: t("sheet.handOvers"),
    look: "list",
    items: handOvers.map(({ kind, revision, day, byName, removedAt }, place) => {
      const words = { kind, revision: String(revision), day: formatDay(day, locale), name: byName };
      const text = t("sheet.handOver", words);
      return { key: String(place), text: removedAt ? t("sheet.takenBack", { text }) : text, more: [] };
    }),
  };
}
