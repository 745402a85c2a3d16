import type { OwnNumber as Own } from "@/lib/client-screen/view";
import type { OwnWords } from "./own-words";

type OwnNumberProps = { id: string; own: Own; href: string; words: OwnWords };

/** Where the client says how far a goal is: five words, each a press, or a number of their own. */
export function OwnNumber({ id, own, href, words }: OwnNumberProps) {
  return (
    <form method="post" action={href} className="screen-own" aria-labelledby={`ask-${id} text-${id}`}>
      <input type="hidden" name="line" value={id} />
      <p id={`ask-${id}`} className="screen-ask">
        {words.question}
      </p>
      {/* The first button is the one that Enter in the number presses. */}
      <button type="submit" hidden />
      <div className="screen-anchors">
        {own.anchors.map(({ value, word }) => (
          <button
            key={value}
            type="submit"
            id={`anchor-${id}-${value}`}
            name="anchor"
            value={value}
            aria-pressed={own.given === value}
          >
            <b>{value}</b>
            <span>{word}</span>
          </button>
        ))}
      </div>
      <div className="screen-number">
        <label htmlFor={`score-${id}`}>{words.number}</label>
        <input
          id={`score-${id}`}
          type="number"
          name="score"
          min="0"
          max="100"
          step="1"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={own.given ?? ""}
        />
        <button type="submit" id={`give-${id}`}>
          {words.give}
        </button>
        {own.words && <p className="screen-given">{own.words}</p>}
      </div>
    </form>
  );
}
