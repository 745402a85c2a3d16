import { HtmlPage } from "@/components/client-page/html-page";
import { inLanguage } from "@/components/client-page/text-direction";
import type { Locale } from "@/lib/i18n/locales";

/** The same in each language: whoever is told this has no language of their own yet. */
export type NoticeWords = readonly { locale: Locale; title: string; text: string }[];

/** A page that only says something, in all languages. */
export function NoticePage({ title, words }: { title: string; words: NoticeWords }) {
  return (
    <HtmlPage language="fi" title={title}>
      <main>
        {words.map(({ locale, title: heading, text }, place) => {
          const Heading = place === 0 ? "h1" : "h2";
          return (
            <section key={locale} {...inLanguage(locale)}>
              <Heading>{heading}</Heading>
              <p>{text}</p>
            </section>
          );
        })}
      </main>
    </HtmlPage>
  );
}
