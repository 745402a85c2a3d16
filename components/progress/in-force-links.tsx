import type { Route } from "next";
import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

type InForceLinksProps = {
  planHref: Route;
  /** What the link that opens the plan calls it; undefined when a button does it already. */
  open: "plan" | "lastPlan" | undefined;
};

/** Reading, printing, taking to the official record, and what happened when. */
export function InForceLinks({ planHref, open }: InForceLinksProps) {
  const t = useTranslations("progress");
  const look = "inline-flex min-h-8 items-center";
  return (
    <nav aria-label={t("inForce.links")} className="flex flex-wrap gap-x-6">
      {open && (
        <TextLink href={planHref} className={look}>
          {t(open === "plan" ? "acts.openPlan" : "inForce.lastPlan")}
        </TextLink>
      )}
      <TextLink href={`${planHref}/print` as Route} className={look}>
        {t("inForce.print")}
      </TextLink>
      <TextLink href={`${planHref}/transfer-text` as Route} className={look}>
        {t("inForce.transfer")}
      </TextLink>
      <TextLink href={`${planHref}/history` as Route} className={look}>
        {t("inForce.history")}
      </TextLink>
      <TextLink href={"#timeline" as Route} className={look}>
        {t("inForce.timeline")}
      </TextLink>
    </nav>
  );
}
