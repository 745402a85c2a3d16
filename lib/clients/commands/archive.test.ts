import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { auditOf } from "@/db/factories/audit";
import { aClient, type ClientRow } from "@/db/factories/clients";
import { anActor, aUser, type UserRow } from "@/db/factories/people";
import { clients } from "@/db/schema";
import { transact } from "@/db/store";
import { archiveClient, reopenClient } from "./archive";

const now = new Date("2026-11-24T09:00:00Z");
let worker: UserRow;
let client: ClientRow;

beforeEach(async () => {
  worker = await aUser();
  client = await aClient({ teamId: worker.teamIds[0] ?? "", responsibleId: worker.id });
});

const input = () => ({ clientId: client.id, reason: "Muutti toiselle alueelle" });

async function stored() {
  const [row] = await transact((tx) => tx.select().from(clients).where(eq(clients.id, client.id)));
  return row;
}

describe("archiving", () => {
  it("puts the client away with the reason, and reopening takes them back", async () => {
    await archiveClient(anActor(worker), input(), now);
    expect(await stored()).toMatchObject({
      status: "archived",
      archivedAt: now,
      archiveReason: "Muutti toiselle alueelle",
    });
    await reopenClient(anActor(worker), input(), now);
    expect(await stored()).toMatchObject({ status: "active", archivedAt: null, archiveReason: "" });
    const rows = await auditOf(client.id);
    expect(rows.map(({ act }) => act)).toEqual(["client.archive", "client.reopen"]);
    expect(JSON.stringify(rows)).not.toContain("Muutti");
  });

  it("is for the lead too, so that a client of a worker who left is not stuck", async () => {
    await archiveClient(anActor(await aUser({ role: "lead", teamIds: worker.teamIds })), input(), now);
    expect(await stored()).toMatchObject({ status: "archived" });
  });

  it.each(["draftPlanId", "draftEvaluationId"] as const)("is refused while there is a %s", async (draft) => {
    await transact((tx) =>
      tx
        .update(clients)
        .set({ [draft]: "d" })
        .where(eq(clients.id, client.id)),
    );
    await expect(archiveClient(anActor(worker), input(), now)).rejects.toThrow("draftExists");
    expect(await stored()).toMatchObject({ status: "active" });
    expect(await auditOf(client.id)).toEqual([]);
  });

  it("is not for a colleague, and not done twice", async () => {
    const colleague = anActor(await aUser({ teamIds: worker.teamIds }));
    await expect(archiveClient(colleague, input(), now)).rejects.toThrow("notFound");
    await archiveClient(anActor(worker), input(), now);
    await expect(archiveClient(anActor(worker), input(), now)).rejects.toThrow("archived");
    await expect(reopenClient(colleague, input(), now)).rejects.toThrow("notFound");
    expect(await stored()).toMatchObject({ status: "archived" });
  });
});
