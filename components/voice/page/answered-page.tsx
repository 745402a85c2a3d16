import type { ReactNode } from "react";
import { HtmlPage } from "@/components/client-page/html-page";
import type { VoiceTools } from "./voice-words";

type AnsweredPageProps = {
  tools: VoiceTools;
  title: string;
  lines: readonly string[];
  /** Where help is, when it cannot wait. */
  help?: ReactNode;
};

/** What is said after answering, and where help is. */
export function AnsweredPage({ tools: { t, locale, path, exit }, title, lines, help }: AnsweredPageProps) {
  return (
    <HtmlPage language={locale} title={t("title")}>
      {exit}
      <main>
        <h1>{title}</h1>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {help}
        <p>
          <a className="client-link" href={path}>
            {t("back")}
          </a>
        </p>
      </main>
    </HtmlPage>
  );
}
