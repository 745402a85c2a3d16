import type { getTranslations } from "next-intl/server";
import type { Act } from "@/lib/audit/acts";
import { formatDay, formatInstant } from "@/lib/dates";
import type { Locale } from "@/lib/i18n/locales";
import { kept } from "@/lib/paper/parts/paper-model";
import type { ClientDocument } from "@/lib/summary/document";
import type { LogReport } from "./log";
import type { Period } from "./period";

type Words<Name extends "myData" | "audit" | "access"> = Awaited<ReturnType<typeof getTranslations<Name>>>;
export type LogTools = { t: Words<"myData">; audit: Words<"audit">; access: Words<"access">; locale: Locale };

/** Who handled a client's data, to be read by the client. Pure. */
export function logDocument(report: LogReport, { from, to }: Period, tools: LogTools): ClientDocument {
  const { t, audit, access, locale } = tools;
  const { rows, isCapped } = report;
  return {
    language: locale,
    title: t("log.title"),
    lead: kept(
      t("log.lead", { from: formatDay(from, locale), to: formatDay(to, locale) }),
      rows.length === 0 && t("log.none"),
      isCapped && t("log.capped", { shown: rows.length }),
      t("log.about"),
    ),
    parts: [
      {
        key: "log",
        title: t("log.total", { count: rows.length }),
        look: "table",
        head: [t("log.time"), t("log.who"), t("log.what"), t("log.ground")],
        rows: rows.map(({ id, at, userName, role, act, ground, wasListed }) => {
          const isClient = role === "client";
          const what = audit(`acts.${act}`);
          return {
            key: id,
            cells: [
              formatInstant(at, locale),
              isClient
                ? t("log.self")
                : t("log.person", { name: userName || audit("stranger"), role: access(`roles.${role}`) }),
              wasListed ? `${what} (${t(isFile(act) ? "log.inFile" : "log.shown")})` : what,
              ground ? audit(`grounds.${ground}`) : t(isClient ? "log.selfGround" : "log.noGround"),
            ],
          };
        }),
      },
    ],
  };
}

/** Whether an act on many clients took their data out to a file, not only to a screen. */
function isFile(act: Act): boolean {
  return act.endsWith(".export");
}
