import { getLocale, getTranslations } from "next-intl/server";
import { Tag } from "@/components/ui/tag";
import { languageName } from "@/lib/clients/language-names";
import type { OpenedClient } from "@/lib/clients/queries/open";
import { isRestricted } from "@/lib/clients/safe-contact";

/** What to keep in mind about a client before anything else, in words. */
export async function ClientFlags({ client }: { client: OpenedClient }) {
  const [t, locale] = await Promise.all([getTranslations("clients"), getLocale()]);
  const { interpreterLanguage, guardian } = client;
  return (
    <>
      {client.nonDisclosure && <Tag tone="danger">{t("header.nonDisclosure")}</Tag>}
      {isRestricted(client.safeContact) && <Tag tone="danger">{t("header.safeContact")}</Tag>}
      {client.isMinor && <Tag tone="caution">{t("header.minor")}</Tag>}
      {interpreterLanguage && (
        <Tag tone="info">
          {t("header.interpreter", { language: languageName(interpreterLanguage, t, locale) })}
        </Tag>
      )}
      {guardian && <Tag tone="info">{t(`header.guardian.${guardian.kind}`)}</Tag>}
      {client.status === "archived" && <Tag>{t("header.archived")}</Tag>}
    </>
  );
}
