import { getLocale, getTranslations } from "next-intl/server";
import { DataList } from "@/components/ui/data-list";
import { languageName } from "@/lib/clients/language-names";
import type { Colleague, OpenedClient } from "@/lib/clients/queries/open";
import { formatDay } from "@/lib/dates";

/** Contact data, language, guardian, and who works with the client. How to use the contact data safely stands above. */
export async function ClientDetails({ client }: { client: OpenedClient }) {
  const [t, common, locale] = await Promise.all([
    getTranslations("clients"),
    getTranslations("common"),
    getLocale(),
  ]);
  const { contact, guardian, birthDate } = client;
  const given = (text: string) => text || common("notGiven");
  const reach = contact
    ? (["phone", "email", "address", "municipality"] as const).map((name) => ({
        key: name,
        term: t(`fields.${name}`),
        value: given(contact[name]),
      }))
    : [{ key: "hidden", term: t("groups.contact"), value: t("header.contactHidden") }];
  const items = [
    ...reach,
    {
      key: "birthDate",
      term: t("fields.birthDate"),
      value: birthDate ? formatDay(birthDate, locale) : common("notGiven"),
    },
    { key: "gender", term: t("fields.gender"), value: t(`genders.${client.gender}`) },
    { key: "language", term: t("fields.language"), value: languageName(client.language, t, locale) },
    ...(guardian
      ? [
          {
            key: "guardian",
            term: t(`header.guardian.${guardian.kind}`),
            value: [guardian.name, guardian.phone, guardian.scope && t(`guardianScopes.${guardian.scope}`)]
              .filter(Boolean)
              .join("\n"),
          },
        ]
      : []),
    {
      key: "responsible",
      term: t("header.responsible"),
      value: client.responsible ? person(client.responsible) : t("list.noResponsible"),
    },
    ...(client.coWorkers.length
      ? [{ key: "coWorkers", term: t("header.coWorkers"), value: client.coWorkers.map(person).join("\n") }]
      : []),
    { key: "team", term: t("header.team"), value: client.team.name },
  ];
  return <DataList items={items} />;
}

function person({ name, title, phone }: Colleague): string {
  return [name, title, phone].filter(Boolean).join(", ");
}
