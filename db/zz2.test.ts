import { expect, test } from "vitest";
import { teams } from "@/db/schema";
import { read, transact } from "@/db/store";

test("own", async () => {
  expect(await read(async (db) => db.select().from(teams))).toEqual([]);
  await transact(async (tx) => {
    await tx.insert(teams).values({ id: "t1", name: "A", createdAt: new Date() } as never);
  });
  console.log(process.env.DATABASE_URL, process.pid);
});
