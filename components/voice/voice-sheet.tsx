import { inLanguage } from "@/components/client-page/text-direction";
import type { ClientLocale } from "@/lib/i18n/client-locales";
import { messagesOf } from "@/lib/i18n/messages";
import { voiceAudiences } from "@/lib/terms";
import { answerOptions, voiceQuestions } from "@/lib/voice/questions";
import "@/components/client-page/client.css";

/** The questions on paper, to be marked by hand. It holds nothing of the client; the name is theirs to write or leave. */
export function VoiceSheet({ locale, label }: { locale: ClientLocale; label: string }) {
  const words = messagesOf(locale).voice;
  const { questions, options, audience, sheet } = words;
  return (
    <section
      aria-label={label}
      className="client-page as-paper mx-auto max-w-[210mm] border border-line p-6 sm:p-[16mm] print:max-w-none print:border-0 print:p-0"
    >
      <article className="client-document" {...inLanguage(locale)}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <p>{`${words.year} ${sheet.tick}`}</p>
        {voiceQuestions.map(({ key, kind }) => (
          <Choices
            key={key}
            title={questions[key]}
            note={key === "afraid" ? words.ours : undefined}
            choices={answerOptions[kind].map(
              (option) => (options[kind] as Record<string, string>)[option] ?? "",
            )}
          />
        ))}
        <Choices title={audience.question} choices={voiceAudiences.map((one) => audience[one])} />
        <p>{sheet.return}</p>
        <p>{`${sheet.name}:`}</p>
        <div aria-hidden="true" className="mt-8 border-b border-[#767d79]" />
      </article>
    </section>
  );
}

type ChoicesProps = { title: string; note?: string | undefined; choices: readonly string[] };

function Choices({ title, note, choices }: ChoicesProps) {
  return (
    <div className="break-inside-avoid pt-2">
      <h2 className="!mt-0 !text-[1em]">{title}</h2>
      {note && <p className="text-[0.85em]">{note}</p>}
      <ul className="!list-none flex flex-wrap gap-x-8 !p-0">
        {choices.map((choice) => (
          <li key={choice} className="flex items-center gap-2">
            <span aria-hidden="true" className="inline-block size-[1.1em] flex-none border border-current" />
            {choice}
          </li>
        ))}
      </ul>
    </div>
  );
}
