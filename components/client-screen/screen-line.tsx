import { ScoreBar } from "@/components/client-page/score-bar";
import type { ScreenLine as Line } from "@/lib/client-screen/view";
import { OwnNumber } from "./own-number";
import type { OwnWords } from "./own-words";

type ScreenLineProps = { line: Line; scoreHref: string; words: OwnWords };

/** One thing on the screen. Words may be the client's own, so each finds the way it runs. */
export function ScreenLine({ line, scoreHref, words }: ScreenLineProps) {
  const { id, text, more, named, score, own } = line;
  return (
    <li data-line={id}>
      {text && (
        <p dir="auto" className="screen-text" id={own && `text-${id}`}>
          {text}
        </p>
      )}
      {more.map((sentence) => (
        <p key={sentence} dir="auto" className="client-more">
          {sentence}
        </p>
      ))}
      {named.length > 0 && (
        <dl className="screen-named">
          {named.map(([name, of]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{of}</dd>
            </div>
          ))}
        </dl>
      )}
      {score && (
        <div className="client-score">
          <ScoreBar score={score.at} />
          {score.words}
        </div>
      )}
      {own && <OwnNumber id={id} own={own} href={scoreHref} words={words} />}
    </li>
  );
}
