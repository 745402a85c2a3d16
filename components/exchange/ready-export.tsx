import { getTranslations } from "next-intl/server";
import { buttonLook } from "@/components/ui/button-look";
import type { LeftOut } from "@/lib/exchange/queries";

type ReadyExportProps = { exportId: string; leftOut: LeftOut; isResearch: boolean };

const reasons = ["nonDisclosure", "noConsent", "withdrawn"] as const;

/**
 * Who is not in the file and why, and the way to fetch it. A researcher is not told how many are under turvakielto: of a
 * team that is not their own, that is a small number about people.
 */
export async function ReadyExport({ exportId, leftOut, isResearch }: ReadyExportProps) {
  const t = await getTranslations("exchange.ready");
  const missing = reasons.filter(
    (reason) => leftOut[reason] > 0 && !(isResearch && reason === "nonDisclosure"),
  );
  return (
    <div className="flex max-w-text flex-col gap-4">
      {missing.length > 0 && (
        <ul className="flex list-disc flex-col gap-1 pl-5">
          {missing.map((reason) => (
            <li key={reason}>{t(reason, { n: leftOut[reason] })}</li>
          ))}
        </ul>
      )}
      {isResearch && <p>{t("noKey")}</p>}
      <p>{t("until")}</p>
      <p>
        <a href={`/api/exchange/${exportId}`} download className={buttonLook("primary")}>
          {t("download")}
        </a>
      </p>
    </div>
  );
}
