import { attainmentAnchors } from "@/lib/avain/scale";
import type { PaperTools } from "@/lib/paper/parts/paper-words";
import { Box } from "./box";

type ScaleLineProps = { number: number; text: string; more: string; tools: PaperTools };

/** A goal with the line from 0 to 100 to mark by hand, its five words, and room for the number agreed. */
export function ScaleLine({ number, text, more, tools: { t, locale } }: ScaleLineProps) {
  return (
    <div className="keep-together mb-4">
      <p className={text ? "font-semibold" : "h-[9mm] border-b border-edge font-semibold"}>
        {number}. {text}
      </p>
      {more && <p className="text-muted">{more}</p>}
      <div className="flex items-start gap-x-6">
        <div className="min-w-0 flex-1">
          <svg viewBox="0 0 400 20" aria-hidden="true" className="block w-full stroke-ink">
            <path d="M40 10H360" strokeWidth="1" />
            {attainmentAnchors.map(({ value }) => (
              <path key={value} d={`M${40 + value * 3.2} 4V16`} strokeWidth="1" />
            ))}
          </svg>
          <div className="grid grid-cols-5 text-center text-[10pt] leading-tight">
            {attainmentAnchors.map(({ value, client }) => (
              <span key={value}>
                {value}
                <span className="block">{client[locale]}</span>
              </span>
            ))}
          </div>
        </div>
        <div className="w-[34mm] shrink-0 text-[11pt]">
          <p className="mb-1 flex items-end gap-2">
            {t("form.number")} <span className="h-[8mm] flex-1 border-b border-edge" />
          </p>
          <p className="flex items-center gap-2">
            <Box /> {t("form.notScored")}
          </p>
        </div>
      </div>
    </div>
  );
}
