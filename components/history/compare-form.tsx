import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import type { RevisionHead } from "@/lib/saving/history";

type CompareFormProps = {
  /** The page that compares. */
  href: string;
  revisions: readonly RevisionHead[];
  from?: number;
  to?: number;
};

/** Chooses two confirmed versions to lay side by side; a plain form that needs no script. */
export async function CompareForm({ href, revisions, from, to }: CompareFormProps) {
  const t = await getTranslations("history");
  const [latest, before] = revisions;
  if (!latest || !before) return null;
  const chosen = { from: from ?? before.revision, to: to ?? latest.revision };
  return (
    <form action={href} className="no-print flex flex-wrap items-end gap-3">
      {(["from", "to"] as const).map((side) => (
        <label key={side} className="flex flex-col gap-1 font-semibold">
          {t(side)}
          <select name={side} defaultValue={chosen[side]} className="control font-normal">
            {revisions.map(({ revision }) => (
              <option key={revision} value={revision}>
                {t("revision", { revision: String(revision) })}
              </option>
            ))}
          </select>
        </label>
      ))}
      <Button type="submit">{t("compareButton")}</Button>
    </form>
  );
}
