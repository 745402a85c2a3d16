import type { createTranslator } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { type ErrorWords, errorWords } from "@/lib/i18n/error-words";
import type { Locale } from "@/lib/i18n/locales";
import type { fi } from "@/lib/i18n/messages/fi";

/** A sentence about one and about many; the browser puts the number in the place of `{n}`. */
export type Counted = { readonly one: string; readonly other: string };

export type SavingWords = ReturnType<typeof wordsOf>;

type CountedKey =
  | `status.${"offline" | "serverTrouble" | "unsaved" | "signedOut"}`
  | `conflict.${"waiting" | "elsewhere"}`;

type Translator = ReturnType<typeof createTranslator<typeof fi, "saving">>;

/** The words of saving in the language of the request. */
export async function savingWords(): Promise<SavingWords> {
  return wordsOf(await getTranslations("saving"), await getLocale(), await errorWords());
}

/**
 * The words of saving, finished for the browser, which has no message formatter: only `{n}`, `{time}` and `{by}` are
 * left to fill in.
 */
export function wordsOf(t: Translator, locale: Locale, errors: ErrorWords) {
  const counted = (key: CountedKey): Counted => ({
    one: t(key, { count: 1, shown: "1" }),
    other: t(key, { count: 5, shown: "{n}" }),
  });
  return {
    post: t("post"),
    locale,
    errors,
    status: {
      idle: t("status.idle"),
      saved: t("status.saved", { time: "{time}" }),
      saving: t("status.saving"),
      stopped: t("status.stopped"),
      tryNow: t("status.tryNow"),
      noScript: t("status.noScript"),
      offline: counted("status.offline"),
      serverTrouble: counted("status.serverTrouble"),
      unsaved: counted("status.unsaved"),
      signedOut: counted("status.signedOut"),
    },
    alerts: {
      offline: t("alerts.offline"),
      signedOut: t("alerts.signedOut"),
      stopped: t("alerts.stopped"),
    },
    signIn: {
      title: t("signIn.title"),
      lead: t("signIn.lead"),
      email: t("signIn.email"),
      password: t("signIn.password"),
      send: t("signIn.send"),
      later: t("signIn.later"),
      wrong: t("signIn.wrong"),
      wait: t("signIn.wait"),
      failed: t("signIn.failed"),
      otherUser: t("signIn.otherUser"),
    },
    conflict: {
      title: t("conflict.title"),
      who: t("conflict.who", { by: "{by}", time: "{time}" }),
      mine: t("conflict.mine"),
      theirs: t("conflict.theirs"),
      keepMine: t("conflict.keepMine"),
      takeTheirs: t("conflict.takeTheirs"),
      keepBoth: t("conflict.keepBoth"),
      waiting: counted("conflict.waiting"),
      elsewhere: counted("conflict.elsewhere"),
      empty: t("conflict.empty"),
      yes: t("conflict.yes"),
      no: t("conflict.no"),
    },
    stopped: {
      confirmed: t("stopped.confirmed"),
      discarded: t("stopped.discarded"),
      refused: t("stopped.refused"),
      otherUser: t("stopped.otherUser"),
      lead: t("stopped.lead"),
      allSaved: t("stopped.allSaved"),
      text: t("stopped.text"),
      copy: t("stopped.copy"),
      copied: t("stopped.copied"),
    },
  } as const;
}
