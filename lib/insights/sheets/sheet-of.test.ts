import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { anActor, aTeam, aUser } from "@/db/factories/people";
import { audit } from "@/db/schema";
import { transact } from "@/db/store";
import { messagesOf } from "@/lib/i18n/messages";
import { readView } from "../view";
import { sheetsOf } from "./sheet-of";
import type { SheetWords } from "./words";

const now = new Date("2026-11-24T08:00:00Z");
const t = createTranslator({ locale: "fi", messages: messagesOf("fi"), namespace: "insights" });
const words: SheetWords = { t: t as SheetWords["t"], locale: "fi" };

test("the log tells a table taken as a file from one that was looked at", async () => {
  const lead = anActor(await aUser({ role: "lead", teamIds: [(await aTeam()).id] }));
  for (const asking of [undefined, { format: "csv" }, { format: "xlsx" }] as const)
    await sheetsOf(lead, ["reference-goals"], readView({}), words, now, asking);
  const rows = await transact((tx) => tx.select().from(audit));
  const opened = rows.filter(({ act }) => act === "figures.open").map(({ detail }) => detail);
  expect(opened.map((detail) => (detail as { format?: string }).format).toSorted()).toEqual([
    "csv",
    "xlsx",
    undefined,
  ]);
});
