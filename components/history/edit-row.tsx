import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import { formatInstant } from "@/lib/dates";
import { asLocale } from "@/lib/i18n/locales";
import type { Edit } from "@/lib/saving/edits";
import type { PathWords } from "./path-words";
import { RestoreButton } from "./restore-button";

type EditRowProps = {
  edit: Edit;
  words: PathWords;
  /** The address of the edits of this row only; missing where no others are shown. */
  rowHref: string | undefined;
  canRestore: boolean;
};

/** One edit: of what, by whom, when, what was there before and after. */
export async function EditRow({ edit, words, rowHref, canRestore }: EditRowProps) {
  const t = await getTranslations("history");
  const locale = asLocale(await getLocale());
  const { path, before, after } = edit;
  const { row, field } = words.nameOf(path);
  const name = row ? `${row}: ${field}` : field;
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-line py-3 md:grid-cols-[minmax(12rem,18rem)_1fr]">
      <div>
        <p className="font-semibold wrap-anywhere">{field}</p>
        {row && (
          <p className="wrap-anywhere">
            {rowHref ? (
              <TextLink href={rowHref as Route} hidden={t("onlyRow")}>
                {row}
              </TextLink>
            ) : (
              row
            )}
          </p>
        )}
        <p className="text-sm text-muted">
          {t("by", { name: edit.by, instant: formatInstant(edit.at, locale) })}
        </p>
      </div>
      <div className="flex flex-col gap-2">
        <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-2">
          {(["before", "after"] as const).map((side) => (
            <div key={side}>
              <dt className="text-sm text-muted">{t(side)}</dt>
              <dd className="max-h-60 overflow-auto whitespace-pre-wrap wrap-anywhere">
                {words.say(path, side === "before" ? before : after)}
              </dd>
            </div>
          ))}
        </dl>
        {canRestore && (
          <RestoreButton
            path={path}
            value={before}
            name={name}
            words={{
              restore: t("restore"),
              restored: t("restored"),
              undo: t("undo"),
              undone: t("undone"),
            }}
          />
        )}
      </div>
    </li>
  );
}
