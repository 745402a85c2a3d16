import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Role } from "@/lib/access/roles";
import { clientsHref } from "@/lib/clients/filters";
import { presentClient } from "@/lib/clients/present";
import type { Home } from "@/lib/clients/queries/home";
import type { Day } from "@/lib/dates";
import { ClientTable } from "./client-table";
import { tableWords } from "./table-words";

/** The clients one is named on, the next evaluation first; the rest of a long list is one link away. */
export async function OwnClients({ home, role, today }: { home: Home; role: Role; today: Day }) {
  const [t, words, locale] = await Promise.all([
    getTranslations("home"),
    getTranslations("clients"),
    getLocale(),
  ]);
  const { ownClients, ownTotal } = home;
  return (
    <Section title={t("own")} lead={ownTotal > 0 ? t("ownLead") : undefined}>
      {ownTotal === 0 ? (
        <NoneYet role={role} />
      ) : (
        <ClientTable
          rows={ownClients.map((client) => presentClient(client, words, locale, today))}
          words={tableWords(words)}
          caption={t("own")}
          hideCaption
          showResponsible={false}
        />
      )}
      {ownTotal > ownClients.length && (
        <p>
          <TextLink href={clientsHref({ scope: "own" }, role)}>{t("all", { total: ownTotal })}</TextLink>
        </p>
      )}
    </Section>
  );
}

async function NoneYet({ role }: { role: Role }) {
  const t = await getTranslations("home");
  if (role === "lead")
    return (
      <EmptyState action={<ButtonLink href="/clients">{t("toList")}</ButtonLink>}>{t("noneLead")}</EmptyState>
    );
  return (
    <EmptyState action={<ButtonLink href="/clients/new">{t("add")}</ButtonLink>}>{t("none")}</EmptyState>
  );
}
