import { HtmlPage } from "@/components/client-page/html-page";
import type { Draft } from "@/lib/sharing/draft";
import { DraftFields } from "./draft-fields";
import { QuickExit } from "./quick-exit";
import type { PageTools } from "./shared-words";
import { waitWords } from "./wait-words";

export type NumberPageProps = {
  tools: PageTools;
  isLocked: boolean;
  /** Seconds until the number may be tried again. */
  waitSeconds: number;
  /** What was wrong with the number that was typed just now; the number itself is not shown again. */
  wrong?: "wrong" | "unreadable" | undefined;
  /** What was typed on the page before its key ran out; it goes along until the page is open again. */
  draft?: Draft | undefined;
};

/** Asks for the number. It tells nothing of what is behind it. */
export function NumberPage({ tools, isLocked, waitSeconds, wrong, draft }: NumberPageProps) {
  const { t, locale, path } = tools;
  return (
    <HtmlPage language={locale} title={t("title")}>
      <QuickExit {...tools} />
      <main>
        <h1>{t(isLocked ? "locked.title" : "number.title")}</h1>
        {isLocked ? (
          <p>{t("locked.text")}</p>
        ) : (
          <form method="post" action={path} className="client-form">
            {draft && (
              <div className="client-notice">
                <h2>{t("number.ended")}</h2>
                <p>{t("number.endedText")}</p>
                <DraftFields draft={draft} />
              </div>
            )}
            {(wrong || waitSeconds > 0) && (
              <div className="client-notice is-wrong" role="alert" id="number-wrong">
                <h2>{t("number.error")}</h2>
                {wrong && <p>{t(`number.${wrong}`)}</p>}
                {waitSeconds > 0 && <p>{waitWords(t, waitSeconds)}</p>}
              </div>
            )}
            <p>{t("number.lead")}</p>
            <label htmlFor="pin">{t("number.label")}</label>
            <input
              id="pin"
              name="pin"
              inputMode="numeric"
              autoComplete="off"
              autoCorrect="off"
              spellCheck={false}
              required
              maxLength={30}
              aria-invalid={wrong ? true : undefined}
              aria-describedby={wrong || waitSeconds > 0 ? "number-wrong" : undefined}
              className="client-pin"
            />
            <button name="act" value="open" type="submit">
              {t("number.submit")}
            </button>
            <p className="client-quiet">{t("number.help")}</p>
          </form>
        )}
      </main>
    </HtmlPage>
  );
}
