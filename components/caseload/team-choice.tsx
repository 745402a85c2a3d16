import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import type { Caseload } from "@/lib/caseload/queries/overview";

/** One team or all; for who leads several. */
export async function TeamChoice({ teams, team }: Pick<Caseload, "teams" | "team">) {
  const t = await getTranslations("caseload");
  if (teams.length < 2) return null;
  const all = { id: undefined, name: t("allTeams") };
  return (
    <nav aria-label={t("teams")} className="no-print mb-4">
      <ul className="flex flex-wrap gap-x-5">
        {[all, ...teams].map(({ id, name }) => (
          <li key={id ?? "all"}>
            <TextLink
              href={(id ? `/caseload?team=${id}` : "/caseload") as Route}
              current={id === team}
              className="inline-flex min-h-11 items-center"
            >
              {name}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
