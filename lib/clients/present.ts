import type { Route } from "next";
import type { getTranslations } from "next-intl/server";
import { serviceByCode } from "@/lib/avain/edition";
import { type Day, daysBetween, formatDay } from "@/lib/dates";
import type { Locale } from "@/lib/i18n/locales";
import { dueSoonDays } from "@/lib/office-numbers";
import type { ListedClient } from "./queries/list";

type ClientWords = Awaited<ReturnType<typeof getTranslations<"clients">>>;
type Tone = "neutral" | "caution" | "danger";
type Mark = { text: string; tone: Tone };

/** A row of a list as it is drawn: finished words, so that a list and a search in the browser draw alike. */
export type ClientRow = {
  id: string;
  number: string;
  /** Where the row leads; undefined when the actor may go nowhere from it. */
  href: Route | undefined;
  /** The name, the initials, or why there is none. */
  label: string;
  /** Said after the label to those who listen: what the link asks. */
  linkNote: string;
  personalId: string;
  responsible: string;
  plan: string;
  due: Mark;
  /** Since when the client waits, and of what where it may be told; empty in a list that does not ask it. */
  waits: string;
  marks: Mark[];
};

/** Puts a listed client into words. */
export function presentClient(client: ListedClient, t: ClientWords, locale: Locale, today: Day): ClientRow {
  return {
    id: client.id,
    number: client.number,
    ...labelOf(client, t),
    personalId: client.personalIdMasked,
    responsible: client.responsibleName || t("list.noResponsible"),
    plan: planOf(client, t),
    due: dueOf(client, t, locale, today),
    waits: waitsOf(client, t, locale),
    marks: marksOf(client, t),
  };
}

function labelOf(client: ListedClient, t: ClientWords): Pick<ClientRow, "label" | "href" | "linkNote"> {
  // The routes are known by their patterns; an id in them makes a text that only we know to be one.
  const at = (page: "" | "/people" | "/reason") => `/clients/${client.id}${page}` as Route;
  const label = client.name || t("noName");
  if (client.view === "number")
    return { label: t("list.hidden"), href: at("/people"), linkNote: t("list.people") };
  if (client.canOpen) return { label, href: at(""), linkNote: "" };
  if (!client.canGiveReason) return { label, href: undefined, linkNote: "" };
  return { label, href: at("/reason"), linkNote: t("list.askReason") };
}

function planOf({ hasPlan }: ListedClient, t: ClientWords): string {
  if (hasPlan === undefined) return t("list.notShown");
  return hasPlan ? t("list.inForce") : t("list.noPlan");
}

function dueOf(client: ListedClient, t: ClientWords, locale: Locale, today: Day): Mark {
  if (client.hasPlan === undefined) return { text: t("list.notShown"), tone: "neutral" };
  if (!client.dueDate) return { text: t("list.noDue"), tone: "neutral" };
  const day = formatDay(client.dueDate, locale);
  const count = daysBetween(today, client.dueDate);
  if (client.status === "archived" || count > dueSoonDays()) return { text: day, tone: "neutral" };
  if (count < 0) return { text: t("list.late", { day, count: -count }), tone: "danger" };
  return { text: t("list.soon", { day, count }), tone: "caution" };
}

function waitsOf({ waiting }: ListedClient, t: ClientWords, locale: Locale): string {
  if (!waiting) return "";
  const day = formatDay(waiting.since, locale);
  const service = waiting.serviceCode && serviceByCode(waiting.serviceCode)?.name[locale];
  return service ? t("list.waitsFor", { day, service }) : day;
}

function marksOf({ draft, status, nonDisclosure }: ListedClient, t: ClientWords): Mark[] {
  const marks: Mark[] = [];
  if (nonDisclosure) marks.push({ text: t("header.nonDisclosure"), tone: "danger" });
  if (draft === "plan" || draft === "both") marks.push({ text: t("states.draftPlan"), tone: "neutral" });
  if (draft === "evaluation" || draft === "both")
    marks.push({ text: t("states.draftEvaluation"), tone: "neutral" });
  if (status === "archived") marks.push({ text: t("states.archived"), tone: "neutral" });
  return marks;
}
