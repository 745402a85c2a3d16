import { classNames } from "@/components/ui/class-names";
import type { PaperPart } from "@/lib/paper/parts/paper-model";
import { PaperBody } from "./paper-body";

/** What helps and what makes it harder are read beside each other. */
const halves = ["helps", "hinders"];
const half = "align-top sm:inline-block sm:w-1/2 sm:pr-6 print:inline-block print:w-1/2 print:pr-6";

/** A part of the client's paper under its heading. */
export function PaperSection({ part }: { part: PaperPart }) {
  const isHalf = halves.includes(part.key);
  return (
    <section className={classNames("mb-3", isHalf && half)}>
      <h2 className="mb-1 text-lg">{part.title}</h2>
      <PaperBody part={part} />
    </section>
  );
}
