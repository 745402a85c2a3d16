import type { ReactNode } from "react";
import type { ClientLocale } from "@/lib/i18n/client-locales";
import { messagesOf } from "@/lib/i18n/messages";
import { clientStyle } from "./client-style";
import { inLanguage } from "./text-direction";

type HtmlPageProps = {
  language: ClientLocale;
  /** Neutral: it stays in the browser's history. */
  title: string;
  /** As a sheet of paper: black on white. */
  asPaper?: boolean;
  /** More style, such as of one page only; its hash is to be allowed where the page is answered. */
  style?: string;
  children: ReactNode;
};

/** A whole page that stands alone: its style within it, and no scripts of its own. For `htmlText` and `htmlAnswer`. */
export function HtmlPage({ language, title, asPaper, style, children }: HtmlPageProps) {
  return (
    <html {...inLanguage(language)}>
      {/* biome-ignore lint/style/noHeadElement: it is a whole page of its own, which Next does not frame. */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own file; quotes in it must stay quotes. */}
        <style dangerouslySetInnerHTML={{ __html: clientStyle().css }} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: likewise. */}
        {style && <style dangerouslySetInnerHTML={{ __html: style }} />}
      </head>
      <body className={asPaper ? "client-page as-paper" : "client-page"}>
        {children}
        {/* The law wants it on every page; a paper and the screen in a meeting lead nowhere. */}
        {!asPaper && !style && (
          <footer className="client-foot">
            <a href="/accessibility">{messagesOf(language).site.links.accessibility}</a>
          </footer>
        )}
      </body>
    </html>
  );
}
