import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import type { SafeContact } from "@/lib/clients/queries/open";
import { isRestricted, marksSet } from "@/lib/clients/safe-contact";

/** How the client must not be contacted, in words, to stand with the contact data wherever they are. */
export async function SafeContactWords({ contact }: { contact: SafeContact }) {
  if (!isRestricted(contact)) return null;
  const t = await getTranslations("clients");
  return (
    <Notice kind="danger" title={t("header.keepInMind")} className="mb-3">
      <ul className="list-disc pl-5">
        {marksSet(contact).map((mark) => (
          <li key={mark}>{t(`fields.${mark}`)}</li>
        ))}
        {contact.safePhoneHours && <li>{t("header.call", { hours: contact.safePhoneHours })}</li>}
      </ul>
    </Notice>
  );
}
