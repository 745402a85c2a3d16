import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { formWords } from "@/lib/i18n/form-words";
import { deleteFilterAction, renameFilterAction } from "@/lib/saved-filters/actions";
import type { SavedFilter } from "@/lib/saved-filters/queries";
import { filterHref } from "@/lib/saved-filters/query";
import type { FilterPage } from "@/lib/terms";

/** A kept filter: what it opens, and its renaming and deleting on request. */
export async function FilterItem({ page, filter }: { page: FilterPage; filter: SavedFilter }) {
  const [t, words] = await Promise.all([getTranslations("savedFilters"), formWords()]);
  const ofFilter = <VisuallyHidden>{` ${filter.name}`}</VisuallyHidden>;
  return (
    <li className="border-b border-line py-2">
      <TextLink
        href={filterHref(page, filter.query)}
        className="inline-flex min-h-11 items-center wrap-anywhere"
      >
        {filter.name}
      </TextLink>
      <Disclosure
        summary={
          <>
            {t("change")}
            {ofFilter}
          </>
        }
      >
        <div className="flex flex-col gap-4 pb-2">
          <ActionForm action={renameFilterAction} words={words} done={t("renamed")}>
            <HiddenField name="filterId" value={filter.id} />
            <TextField
              name="name"
              label={t("newName")}
              defaultValue={filter.name}
              autoComplete="off"
              width="medium"
            />
            <div>
              <SubmitButton kind="secondary">{t("rename")}</SubmitButton>
            </div>
          </ActionForm>
          <ActionForm action={deleteFilterAction} words={words}>
            <HiddenField name="filterId" value={filter.id} />
            <div>
              <SubmitButton kind="secondary">
                <span>
                  {t("remove")}
                  {ofFilter}
                </span>
              </SubmitButton>
            </div>
          </ActionForm>
        </div>
      </Disclosure>
    </li>
  );
}
