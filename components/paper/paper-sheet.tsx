import type { ReactNode } from "react";
import { Watermark } from "./watermark";

type PaperSheetProps = {
  /** The language of the paper, which may be another than the page's. */
  lang: string;
  /** What the sheet is called on the page around it. */
  label: string;
  /** A word across each page of what is not confirmed. */
  watermark?: string | undefined;
  children: ReactNode;
};

/** A sheet of paper: light whatever the screen's theme is, as wide as A4, and all that is printed of its page. */
export function PaperSheet({ lang, label, watermark, children }: PaperSheetProps) {
  return (
    <article
      lang={lang}
      aria-label={label}
      className="paper-sheet relative isolate mx-auto max-w-[210mm] overflow-hidden border border-line bg-surface p-6 text-ink sm:p-[18mm] print:static print:isolation-auto print:max-w-none print:overflow-visible print:border-0 print:bg-transparent print:p-0"
    >
      {watermark && <Watermark word={watermark} />}
      {children}
    </article>
  );
}
