import { DocumentView } from "@/components/client-page/document";
import type { ClientDocument } from "@/lib/summary/document";
import "@/components/client-page/client.css";

/** The summary as the client gets it, on a sheet as wide as A4. It is all that is printed of its page. */
export function SummarySheet({ document, label }: { document: ClientDocument; label: string }) {
  return (
    <section
      aria-label={label}
      className="client-page as-paper mx-auto max-w-[210mm] border border-line p-6 sm:p-[16mm] print:max-w-none print:border-0 print:p-0"
    >
      <DocumentView document={document} />
    </section>
  );
}
