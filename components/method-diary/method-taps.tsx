import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { methodByCode } from "@/lib/avain/edition";
import { type Day, formatShortDay } from "@/lib/dates";
import type { FormWords } from "@/lib/i18n/form-words";
import { asLocale } from "@/lib/i18n/locales";
import { tapMethodAction } from "@/lib/method-diary/actions";
import { methodName } from "./names";

type MethodTapsProps = {
  clientId: string;
  /** Codes, in the order in which they stand. */
  methods: readonly string[];
  /** What was noted today. */
  uses: readonly { id: string; method: string }[];
  today: Day;
  words: FormWords;
};

/**
 * Methods, each with the button that notes it as used today, and the way back. The button stays where it was when it
 * has been pressed: focus is not lost, and a second press by mistake changes nothing.
 */
export async function MethodTaps({ clientId, methods, uses, today, words }: MethodTapsProps) {
  const [t, lang] = await Promise.all([getTranslations("methodDiary"), getLocale()]);
  const locale = asLocale(lang);
  return (
    <ActionForm action={tapMethodAction} words={words} className="gap-2!">
      <HiddenField name="clientId" value={clientId} />
      <VisuallyHidden>
        <span role="status">{t("status", { count: uses.length })}</span>
      </VisuallyHidden>
      <ul className="grid gap-x-8 border-t border-line lg:grid-cols-2">
        {methods.map((code) => {
          const use = uses.find(({ method }) => method === code);
          const name = methodName(code, locale);
          const counts = methodByCode(code)?.countsAsUsed?.[locale];
          return (
            <li
              key={code}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-1.5"
            >
              <span className="min-w-0 flex-1 basis-48">
                {name}
                {counts && <span className="block text-sm text-muted">{counts}</span>}
              </span>
              <span className="flex flex-wrap items-center gap-x-1">
                <Button
                  type="submit"
                  name="method"
                  value={code}
                  kind={use ? "quiet" : "secondary"}
                  className={use ? "cursor-default pr-2! pl-0! text-good! no-underline!" : undefined}
                >
                  {use ? t("marked", { day: formatShortDay(today, locale, today) }) : t("usedToday")}
                  <VisuallyHidden> {name}</VisuallyHidden>
                </Button>
                {use && (
                  <>
                    <Button type="submit" name="undo" value={use.id} kind="quiet" className="px-2!">
                      {t("undo")}
                      <VisuallyHidden> {name}</VisuallyHidden>
                    </Button>
                    <TextLink
                      href={`/clients/${clientId}/methods/${use.id}` as Route}
                      className="inline-flex min-h-11 items-center px-2"
                      hidden={name}
                    >
                      {t("more")}
                    </TextLink>
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </ActionForm>
  );
}
