import { inLanguage } from "@/components/client-page/text-direction";
import type { ScreenView } from "@/lib/client-screen/view";
import { ownWords } from "./own-words";
import { ScreenLine } from "./screen-line";

type ScreenPartProps = { views: readonly ScreenView[]; scoreHref: string };

/** What the client sees of the part the worker is in; in two languages beside each other where an interpreter helps. */
export function ScreenPart({ views, scoreHref }: ScreenPartProps) {
  return (
    <div
      data-part={views[0]?.part}
      className={views.length > 1 ? "screen-part client-beside" : "screen-part"}
    >
      {views.map((view) => (
        <OneLanguage key={view.language} view={view} scoreHref={scoreHref} />
      ))}
    </div>
  );
}

function OneLanguage({ view, scoreHref }: { view: ScreenView; scoreHref: string }) {
  const { language, title, blocks, empty } = view;
  const words = ownWords(language);
  const asks = blocks.some(({ lines }) => lines.some(({ own }) => own));
  return (
    <article {...inLanguage(language)}>
      <h1>{title}</h1>
      {asks && <p className="screen-safe">{words.safe}</p>}
      {blocks.length === 0 && <p className="screen-empty">{empty}</p>}
      {blocks.map(({ key, title, lines }) => (
        <section key={key} className={`screen-block screen-${key}`}>
          <h2>{title}</h2>
          <ul>
            {lines.map((line) => (
              <ScreenLine key={line.id} line={line} scoreHref={scoreHref} words={words} />
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
