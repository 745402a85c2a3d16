import { expect, test } from "vitest";
import { aClient } from "@/db/factories/clients";
import { anActor, aUser } from "@/db/factories/people";
import { transact } from "@/db/store";
import { messagesOf } from "@/lib/i18n/messages";
import { acts } from "./acts";
import { listLog, logPageSize } from "./queries";
import { recordAudit } from "./record";

const now = new Date("2026-11-24T08:00:00Z");

test("the auditor reads the log newest first, by client number, and the reading is logged too", async () => {
  const auditor = anActor(await aUser({ role: "auditor" }));
  const worker = anActor(await aUser());
  const client = await aClient();
  for (let minute = 0; minute < logPageSize; minute++)
    await transact((tx) =>
      recordAudit(
        tx,
        worker,
        { act: "client.open", clientId: client.id },
        new Date(now.getTime() - minute * 60_000),
      ),
    );
  const first = await listLog(auditor, 1, now);
  expect(first.rows[0]).toMatchObject({
    act: "client.open",
    clientNumber: client.number,
    userName: worker.name,
    at: now,
  });
  const second = await listLog(auditor, 99, new Date(now.getTime() + 1000));
  expect(second.page).toBe(2);
  expect(second.total).toBe(logPageSize + 1);
  expect((await listLog(auditor, 1, now)).rows[0]).toMatchObject({
    act: "audit.open",
    userName: auditor.name,
  });
});

test.each(["worker", "lead", "admin"] as const)("for a %s there is no log", async (role) => {
  await expect(listLog(anActor(await aUser({ role })), 1, now)).rejects.toMatchObject({ code: "notFound" });
});

test("every act has its words", () => {
  const words: Record<string, Record<string, string>> = messagesOf("fi").audit.acts;
  for (const act of acts) {
    const [thing = "", verb = ""] = act.split(".");
    expect(words[thing]?.[verb], act).toBeTruthy();
  }
});
