import type { Route } from "next";
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { TextLink } from "@/components/ui/text-link";
import { type Tab, tabNames } from "@/lib/insights/sheets/figures";
import { type InsightsView, readView, viewQuery } from "@/lib/insights/view";
import { tabHref } from "./hrefs";

/** The tabs of the figures; each keeps the filter. What clients answered themselves has a page of its own, by year. */
export function TabNav({ tab, view }: { tab: Tab | "voice"; view: InsightsView }) {
  const t = useTranslations("insights");
  const voice = useTranslations("voice.figures");
  const ofVoice = viewQuery({ ...readView({}), county: view.county, team: view.team });
  return (
    <nav aria-label={t("tabsLabel")} className="mb-5">
      <ul className="flex flex-wrap gap-x-6 gap-y-1 border-b border-line">
        {tabNames.map((name) => (
          <li key={name} className={classNames(name === tab && "-mb-px border-b-4 border-accent")}>
            <NamedTab href={tabHref(name, view)} label={t(`tabs.${name}`)} isCurrent={name === tab} />
          </li>
        ))}
        <li className={classNames(tab === "voice" && "-mb-px border-b-4 border-accent")}>
          <NamedTab
            href={`/insights/voice${ofVoice}` as Route}
            label={voice("title")}
            isCurrent={tab === "voice"}
          />
        </li>
      </ul>
    </nav>
  );
}

function NamedTab({ href, label, isCurrent }: { href: Route; label: string; isCurrent: boolean }) {
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
