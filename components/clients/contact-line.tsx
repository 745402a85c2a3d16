import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import type { OpenedClient } from "@/lib/clients/queries/open";
import { isRestricted, marksSet } from "@/lib/clients/safe-contact";

/** How to reach the client, with what to keep in mind in doing so: in sight, because a call is made in a hurry. */
export async function ContactLine({ client }: { client: Pick<OpenedClient, "contact" | "safeContact"> }) {
  const t = await getTranslations("clients");
  const { contact, safeContact } = client;
  const phone = contact ? (
    contact.phone ? (
      <>
        {t("fields.phone")}{" "}
        <a
          href={`tel:${contact.phone.replace(/[^+\d]/g, "")}`}
          className="font-semibold whitespace-nowrap text-ink underline decoration-1 underline-offset-3"
        >
          {contact.phone}
        </a>
      </>
    ) : (
      t("header.noPhone")
    )
  ) : (
    t("header.contactHidden")
  );
  if (!isRestricted(safeContact)) return <p className="text-muted">{phone}</p>;
  return (
    <Notice kind="danger" title={t("header.keepInMind")}>
      <ul className="flex flex-wrap gap-x-6">
        <li>{phone}</li>
        {safeContact.safePhoneHours && <li>{t("header.call", { hours: safeContact.safePhoneHours })}</li>}
        {marksSet(safeContact).map((mark) => (
          <li key={mark}>{t(`fields.${mark}`)}</li>
        ))}
      </ul>
    </Notice>
  );
}
