import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { TextLink } from "@/components/ui/text-link";
import { type Tab, tabNames } from "@/lib/insights/sheets/figures";
import type { InsightsView } from "@/lib/insights/view";
import { tabHref } from "./hrefs";

/** The tabs of the figures; each keeps the filter. */
export function TabNav({ tab, view }: { tab: Tab; view: InsightsView }) {
  const t = useTranslations("insights");
  return (
    <nav aria-label={t("tabsLabel")} className="mb-5">
      <ul className="flex flex-wrap gap-x-6 gap-y-1 border-b border-line">
        {tabNames.map((name) => (
          <li key={name} className={classNames(name === tab && "-mb-px border-b-4 border-accent")}>
            <NamedTab href={tabHref(name, view)} label={t(`tabs.${name}`)} isCurrent={name === tab} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NamedTab({
  href,
  label,
  isCurrent,
}: {
  href: ReturnType<typeof tabHref>;
  label: string;
  isCurrent: boolean;
}) {
  const look = "inline-flex min-h-11 items-center";
  return isCurrent ? (
    <span aria-current="page" className={`${look} font-semibold`}>
      {label}
    </span>
  ) : (
    <TextLink href={href} className={look}>
      {label}
    </TextLink>
  );
}
