import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import type { ClientFields as Fields } from "@/lib/clients/schema";
import { ContactFields } from "./contact-fields";
import { GuardianFields } from "./guardian-fields";
import { LanguageFields } from "./language-fields";
import { PersonFields } from "./person-fields";
import { SafetyFields } from "./safety-fields";

/** Everything that is known of a client: who they are first, the rest in groups that open on request. */
export async function ClientFields({ known, open = false }: { known?: Fields; open?: boolean }) {
  const t = await getTranslations("clients.groups");
  const group = (summary: string, fields: ReactNode) => (
    <Disclosure summary={summary} open={open}>
      <div className="flex flex-col gap-5 py-2">{fields}</div>
    </Disclosure>
  );
  return (
    <>
      <PersonFields known={known} />
      {group(t("contact"), <ContactFields known={known} />)}
      {group(t("safety"), <SafetyFields known={known} />)}
      {group(t("language"), <LanguageFields known={known} />)}
      {group(t("guardian"), <GuardianFields known={known} />)}
    </>
  );
}
