import { localItems } from "@/db/schema";
import { transact } from "@/db/store";
import { readOffice } from "@/lib/access/session-office";

/** Words of an own factor, as its form sends them. */
export const factorWords = {
  nameFi: "Oma takka",
  nameSv: "Egen öppen spis",
  nameEn: "A fireplace of one's own",
  clientFi: "Takka kotona",
  clientSv: "Spis hemma",
  clientEn: "A fireplace at home",
};

/** Leaves the process knowing no own factors: what it knows outlives a test file's database. */
export async function forgetFactors(): Promise<void> {
  await transact(async (tx) => {
    await tx.delete(localItems);
    await readOffice(tx);
  });
}
