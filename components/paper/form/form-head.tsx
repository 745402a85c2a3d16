import type { PaperWords } from "@/lib/paper/parts/paper-words";

/** The title of a form and room for whose it is and of which day. */
export function FormHead({ title, name, t }: { title: string; name: string; t: PaperWords }) {
  return (
    <>
      <h1 className="mb-2">{title}</h1>
      <div className="mb-4 grid grid-cols-[2fr_1fr] gap-x-8">
        <p className="border-b border-edge pb-1">
          {t("form.name")}: {name}
        </p>
        <p className="border-b border-edge pb-1">{t("form.day")}:</p>
      </div>
    </>
  );
}
