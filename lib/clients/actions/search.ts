"use server";

import { getLocale, getTranslations } from "next-intl/server";
import { createAction } from "@/lib/action";
import { dayOf } from "@/lib/dates";
import { presentClient } from "../present";
import { searchClients } from "../queries/search";
import { searchSchema } from "../schema";

/**
 * Finds clients. The text travels in the body of a form and never in an address, where a name or a personal id would
 * stay in the browser's history and in logs.
 */
export const searchClientsAction = createAction(searchSchema, async (actor, input, now) => {
  const [found, t, locale] = await Promise.all([
    searchClients(actor, input, now),
    getTranslations("clients"),
    getLocale(),
  ]);
  const rows = found.clients.map((client) => presentClient(client, t, locale, dayOf(now)));
  const narrow = found.total > rows.length ? t("search.narrow", { count: rows.length }) : "";
  return { text: input.text, rows, found: t("search.found", { count: found.total }), narrow };
});
