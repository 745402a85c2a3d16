import { fieldWords } from "@/lib/clients/field-words";
import { clientFieldNames } from "@/lib/clients/fields";
import { dayOf, formatDay } from "@/lib/dates";
import type { PaperPart } from "@/lib/paper/parts/paper-model";
import type { Stored } from "../stored";
import type { MyDataTools } from "../words";

/** Who the client is as the record has it, and who works with them. */
export function clientPart({ client }: Stored, tools: MyDataTools): PaperPart {
  const { t, clients: words, common, locale } = tools;
  const { fields, archivedAt, archiveReason } = client;
  const day = (at: Date) => formatDay(dayOf(at), locale);
  const named = clientFieldNames.filter(
    (name) => fields.guardianKind || name === "guardianKind" || !name.startsWith("guardian"),
  );
  const about = named.map((name): [string, string] => {
    const isOfGuardian = name.startsWith("guardian");
    const label = words(`fields.${name}`);
    const who = fields.guardianKind && words(`guardianKinds.${fields.guardianKind}`);
    const value = fieldWords(name, fields[name], { t: words, common, locale });
    return [isOfGuardian && who && name !== "guardianKind" ? `${who}: ${label}` : label, value];
  });
  const state = archivedAt
    ? t("sheet.states.archived", { day: day(archivedAt), reason: archiveReason })
    : t("sheet.states.active");
  return {
    key: "client",
    title: t("sheet.client"),
    look: "answers",
    groups: [
      { key: "fields", pairs: [[t("sheet.number"), client.number], ...about] },
      {
        key: "work",
        pairs: [
          [t("sheet.team"), client.team],
          [t("sheet.responsible"), client.responsible ?? words("list.noResponsible")],
          ...client.coWorkers.map(({ name, title, addedAt }): [string, string] => [
            `${t("sheet.coWorker")} (${day(addedAt)})`,
            [name, title].filter(Boolean).join(", "),
          ]),
          [t("sheet.state"), state],
          [t("sheet.when"), t("sheet.since", { day: day(client.createdAt), changed: day(client.updatedAt) })],
        ],
      },
    ],
  };
}
