import type { ClientDocument } from "@/lib/summary/document";
import { DocumentView } from "./document";
import "./client.css";

/** A document as the client gets it, on a sheet as wide as A4. It is all that is printed of its page. */
export function ClientSheet({ document, label }: { document: ClientDocument; label: string }) {
  return (
    <section
      aria-label={label}
      className="client-page as-paper mx-auto max-w-[210mm] border border-line p-6 sm:p-[16mm] print:max-w-none print:border-0 print:p-0"
    >
      <DocumentView document={document} />
    </section>
  );
}
