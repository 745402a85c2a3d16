import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { errorWords } from "@/lib/i18n/error-words";
import { ClientSearch } from "./client-search";
import { tableWords } from "./table-words";

/** The search over a list of clients, with its words. */
export async function ClientFinder({ listHref, children }: { listHref: string; children: ReactNode }) {
  const [t, errors] = await Promise.all([getTranslations("clients"), errorWords()]);
  const words = {
    region: t("search.region"),
    label: t("search.label"),
    hint: t("search.hint"),
    submit: t("search.submit"),
    clear: t("search.clear"),
    title: t("search.title"),
    caption: t("search.caption"),
  };
  return (
    <ClientSearch
      words={words}
      errors={errors}
      tableWords={tableWords(t)}
      listHref={listHref}
      help={
        <Disclosure summary={t("search.about")} className="mb-3">
          <p className="max-w-text">{t("search.help")}</p>
        </Disclosure>
      }
    >
      {children}
    </ClientSearch>
  );
}
