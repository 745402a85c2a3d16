import { PaperBody } from "./paper-body";
import type { PaperPart } from "./paper-model";

/** A part of the client's paper under its heading. */
export function PaperSection({ part }: { part: PaperPart }) {
  return (
    <section className="mb-4">
      <h2 className="mb-1 text-lg">{part.title}</h2>
      <PaperBody part={part} />
    </section>
  );
}
