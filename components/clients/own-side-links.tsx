import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import type { OpenedClient } from "@/lib/clients/queries/open";

/** Pages of the client's page that are about the client's own part in it. */
const pages = [
  ["summary", "summary"],
  ["shares", "shares"],
  ["messages", "messages"],
  ["consents", "consents"],
  ["voice", "voice"],
  ["myData", "my-data"],
] as const;

/** The ways to what the client sees, says and decides; for the client's own workers, also of an archived client. */
export async function OwnSideLinks({ client: { id, ground } }: { client: OpenedClient }) {
  const t = await getTranslations("clients.ownSide");
  if (ground === "lead" || ground === "reason") return null;
  return (
    <nav aria-label={t("title")} className="no-print mb-8">
      <h2 className="mb-1 text-lg">{t("title")}</h2>
      <ul className="flex flex-wrap gap-x-6">
        {pages.map(([name, path]) => (
          <li key={name}>
            <TextLink href={`/clients/${id}/${path}` as Route} className="inline-flex min-h-11 items-center">
              {t(name)}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
