import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { anActor, aUser } from "@/db/factories/people";
import { audit, savedFilters } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { deleteFilter, renameFilter, saveFilter } from "./commands";
import { listSavedFilters } from "./queries";
import { asFilterQuery, filterQuery } from "./query";
import { saveFilterSchema } from "./schema";

const now = new Date("2026-11-24T09:00:00Z");
let lead: Actor;

beforeEach(async () => {
  lead = anActor(await aUser({ role: "lead" }));
});

const save = (over: object = {}, actor = lead) =>
  saveFilter(
    actor,
    saveFilterSchema.parse({ page: "caseload", query: "due=late", name: "Myöhässä", ...over }),
    now,
  );
const kept = async (actor = lead) =>
  (await listSavedFilters(actor, "caseload")).map(({ name, query }) => [name, query]);

describe("a filter", () => {
  it("is kept by name, for its person and its page only", async () => {
    await save({ name: "  Äänekoski \n myöhässä ", query: "worker=none" });
    await save({ name: "Zeta" });
    await save({ page: "insights", query: "from=2026-01-01", name: "Vuosi" });
    expect(await kept()).toEqual([
      ["Zeta", "due=late"],
      ["Äänekoski myöhässä", "worker=none"],
    ]);
    expect(await kept(anActor(await aUser({ role: "lead" })))).toEqual([]);
  });

  it("of a name that is taken is refused until the person says that the earlier one gives way", async () => {
    await save();
    await expect(save({ query: "due=soon" })).rejects.toMatchObject({
      fieldErrors: { name: "filterExists" },
    });
    expect(await kept()).toEqual([["Myöhässä", "due=late"]]);
    await save({ query: "due=soon", replace: "on" });
    expect(await kept()).toEqual([["Myöhässä", "due=soon"]]);
  });

  it("is one of 20 at most, and at the limit one may still be replaced", async () => {
    for (let nth = 1; nth <= 20; nth++) await save({ name: `Rajaus ${nth}` });
    await expect(save({ name: "Yksi vielä" })).rejects.toMatchObject({
      fieldErrors: { name: "filtersFull" },
    });
    await save({ name: "Rajaus 20", query: "due=soon", replace: "on" });
    expect(await kept()).toHaveLength(20);
  });

  it("is renamed and deleted by its person; to others it is not there", async () => {
    await save();
    await save({ name: "Toinen" });
    const [first] = await listSavedFilters(lead, "caseload");
    const filterId = first?.id ?? "";
    const other = anActor(await aUser({ role: "lead" }));
    const missing = { code: "notFound" };
    await expect(renameFilter(other, { filterId, name: "Minun" })).rejects.toMatchObject(missing);
    await expect(deleteFilter(other, { filterId })).rejects.toMatchObject(missing);
    await expect(renameFilter(lead, { filterId, name: "Toinen" })).rejects.toMatchObject({
      fieldErrors: { name: "alreadyExists" },
    });
    await renameFilter(lead, { filterId, name: "Myöhässä" });
    await renameFilter(lead, { filterId, name: "Ensin nämä" });
    expect((await kept()).map(([name]) => name)).toEqual(["Ensin nämä", "Toinen"]);
    await deleteFilter(lead, { filterId });
    expect((await kept()).map(([name]) => name)).toEqual(["Toinen"]);
    await expect(deleteFilter(lead, { filterId })).rejects.toMatchObject(missing);
  });

  it.each([
    ["worker", "caseload"],
    ["admin", "insights"],
    ["auditor", "caseload"],
  ] as const)("is not for a %s on the page %s", async (role, page) => {
    const actor = anActor(await aUser({ role }));
    await expect(save({ page }, actor)).rejects.toMatchObject({ code: "notFound" });
    const rows = await transact((tx) =>
      tx.select().from(savedFilters).where(eq(savedFilters.userId, actor.userId)),
    );
    expect(rows).toEqual([]);
  });

  it("leaves nothing in the log, which is about clients", async () => {
    await save();
    const rows = await transact((tx) => tx.select().from(audit).where(eq(audit.userId, lead.userId)));
    expect(rows).toEqual([]);
  });
});

describe("the name", () => {
  it("has 1 to 60 letters", () => {
    const parsed = (name: string) =>
      saveFilterSchema.safeParse({ page: "caseload", query: "due=late", name });
    expect(parsed("ä".repeat(60)).success).toBe(true);
    expect(parsed("ä".repeat(61)).error?.issues[0]?.message).toBe("tooLong60");
    expect(parsed("  ").error?.issues[0]?.message).toBe("required");
  });
});

describe("what is kept of an address", () => {
  it("are codes, ids and days; never a page, a word that somebody typed, or what the page does not know", async () => {
    const search = { due: "late", page: "3", search: "Virtanen", worker: "Matti Meikäläinen" };
    expect(filterQuery("caseload", search)).toBe("due=late");
    const figures = "from=2026-01-01&took=all&q=Matti+Meik&page=2&gender=Matti&team=Matti+M";
    expect(asFilterQuery("insights", figures)).toBe("from=2026-01-01&took=all");
    await expect(save({ query: "search=Virtanen" })).rejects.toMatchObject({ code: "invalid" });
  });
});
