"use client";

import { Button } from "@/components/ui/button";

/** A link and its number, and until when it opens, in the client's language. */
export type Slip = { link: string; pin: string; until: string };

/** What is written round them. `lang` is of all but `once` and `print`, which the worker reads. */
export type SlipWords = {
  lang: string;
  title: string;
  lead: string;
  open: string;
  type: string;
  keep: string;
  once: string;
  print: string;
};

/** The paper to hand over with a link just made. It is on this page only, and gone with it. */
export function ShareSlip({ slip, words }: { slip: Slip; words: SlipWords }) {
  return (
    <div data-slip="" className="flex flex-col gap-4">
      <p className="no-print max-w-text">{words.once}</p>
      <section
        lang={words.lang}
        aria-label={words.title}
        className="flex max-w-text flex-col gap-3 rounded-md border border-edge p-5 print:border-0 print:p-0"
      >
        <p className="text-lg font-semibold">{words.title}</p>
        <p>{words.lead}</p>
        <p>{words.open}</p>
        <p className="font-mono text-lg break-all select-all">{slip.link}</p>
        <p>{words.type}</p>
        <p className="font-mono text-2xl font-semibold tracking-widest select-all">{slip.pin}</p>
        <p>{slip.until}</p>
        <p>{words.keep}</p>
      </section>
      <div className="no-print">
        <Button className="noscript:hidden" onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
    </div>
  );
}
