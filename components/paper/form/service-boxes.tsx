import { CURRENT_EDITION, SERVICE_LIST_CODES } from "@/lib/avain/codes";
import { edition } from "@/lib/avain/edition";
import type { Locale } from "@/lib/i18n/locales";
import { Box } from "./box";

/** All services in the client's words, numbered through both lists in the order of the screen. */
export function ServiceBoxes({ chosen, locale }: { chosen: readonly string[]; locale: Locale }) {
  const { services } = edition(CURRENT_EDITION);
  const all = SERVICE_LIST_CODES.flatMap((list) => services[list]);
  return (
    <ol className="mb-3 gap-x-6 sm:columns-2 print:columns-2">
      {all.map(({ code, client }, place) => (
        <li key={code} className="keep-together flex items-start gap-2 py-0.5">
          <span className="w-7 shrink-0 text-end">{place + 1}.</span>
          <span className="pt-0.5">
            <Box isTicked={chosen.includes(code)} />
          </span>
          {client[locale]}
        </li>
      ))}
    </ol>
  );
}
