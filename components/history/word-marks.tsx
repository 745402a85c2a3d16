import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Piece } from "@/lib/saving/word-diff";

type WordMarksProps = {
  /** The pieces of one of the two texts. */
  pieces: readonly Piece[];
  /** Said before what went and what came, for those who do not see the marks. */
  words: { gone: string; new: string };
};

/** One of two texts laid side by side, with the words that the other does not have marked. */
export function WordMarks({ pieces, words }: WordMarksProps) {
  return (
    <span className="block whitespace-pre-wrap wrap-anywhere">
      {pieces.map(({ kind, text }, place) => {
        // The pieces of a text keep their places.
        const key = `${place}`;
        if (kind === "same") return <span key={key}>{text}</span>;
        const Mark = kind === "gone" ? "del" : "ins";
        return (
          <Mark key={key} className={kind === "gone" ? "line-through" : "font-semibold underline"}>
            <VisuallyHidden>{` ${words[kind]} `}</VisuallyHidden>
            {text}
          </Mark>
        );
      })}
    </span>
  );
}
