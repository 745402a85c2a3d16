import type { ReactNode } from "react";

/** A part of the client's paper under its heading; nothing when it has nothing to say. */
export function PaperPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mb-4">
      <h2 className="mb-1 text-lg">{title}</h2>
      {children}
    </section>
  );
}
