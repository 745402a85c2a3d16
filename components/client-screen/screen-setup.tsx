import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { LanguageFields } from "@/components/client-page/language-fields";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { ScreenNow } from "@/lib/client-screen/queries";
import { formatTime } from "@/lib/dates";
import { clientLanguage, clientLocaleNames, isClientLocale } from "@/lib/i18n/client-locales";
import { asLocale } from "@/lib/i18n/locales";

import type { DocumentKind } from "@/lib/terms";
import { EndScreens } from "./end-screens";
import { FreshAfterOpening } from "./fresh-after-opening";

type ScreenSetupProps = {
  kind: DocumentKind;
  documentId: string;
  client: { language: string; interpreterLanguage: string };
  open: ScreenNow | undefined;
  backHref: string;
};

/**
 * Where a worker opens the client's window, in which language, and ends it. A plain form whose answer is the new window:
 * this page stays where it is.
 */
export async function ScreenSetup({ kind, documentId, client, open, backHref }: ScreenSetupProps) {
  const [t, locale] = [await getTranslations("clientScreen"), asLocale(await getLocale())];
  const own = clientLanguage(undefined, client.language, locale);
  const beside = isClientLocale(client.interpreterLanguage) || !client.interpreterLanguage ? "" : locale;
  return (
    <>
      <PageHeader title={t("title")} lead={t("page.lead")} />
      <div className="flex max-w-text flex-col gap-5">
        {open && (
          <Notice kind="success" title={t("page.nowTitle")}>
            <p>
              {t("page.since", {
                time: formatTime(open.startedAt, locale),
                language: clientLocaleNames[open.language],
              })}
            </p>
            <div className="mt-2">
              <EndScreens documentId={documentId} />
            </div>
          </Notice>
        )}
        <form
          method="post"
          action="/api/client-screens"
          target="_blank"
          className="flex flex-col gap-4"
          data-opens-screen=""
          rel="noopener"
        >
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="documentId" value={documentId} />
          <LanguageFields
            words={{
              language: t("page.language"),
              beside: t("page.beside"),
              noBeside: t("page.noBeside"),
              besideHint: t("page.besideHint"),
            }}
            language={open?.language ?? own}
            beside={beside === own ? "" : beside}
          />
          <div>
            <Button type="submit" kind={open ? "secondary" : "primary"}>
              {t(open ? "page.startAgain" : "page.start")}
            </Button>
            <p className="mt-1 text-sm text-muted">{t(open ? "page.again" : "page.startHint")}</p>
          </div>
        </form>
        <FreshAfterOpening />
        <p>{t("page.never")}</p>
        {kind === "evaluation" && <p>{t("page.own")}</p>}
        <p>
          <ButtonLink
            href={backHref as Route}
            kind={open ? "primary" : "quiet"}
            className={open ? undefined : "px-0!"}
          >
            {t("page.back")}
          </ButtonLink>
        </p>
      </div>
    </>
  );
}
