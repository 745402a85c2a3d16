/** A word across every page, behind the text; the paper says the same in its head. */
export function Watermark({ word }: { word: string }) {
  return (
    <div aria-hidden="true" className="watermark">
      <span>{word}</span>
    </div>
  );
}
