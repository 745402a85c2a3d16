import type { PaperWords } from "@/lib/paper/parts/paper-words";
import type { PaperWorker } from "@/lib/paper/people";

type ContactPartProps = { worker: PaperWorker; neutral: boolean; mistake: string; t: PaperWords };

/** Who the client turns to and how to ask for a change. A neutral paper does not tell the worker's profession. */
export function ContactPart({ worker, neutral, mistake, t }: ContactPartProps) {
  const { name, title, phone } = worker;
  return (
    <section className="keep-together mb-4">
      <h2 className="mb-1 text-lg">{t("sheet.contact")}</h2>
      <p>{mistake}</p>
      <p>{t("sheet.worker", { name })}</p>
      {title && !neutral && <p>{title}</p>}
      {phone && <p>{t("sheet.phone", { phone })}</p>}
    </section>
  );
}
