import "server-only";
import { eq } from "drizzle-orm";
import { officeSettings, users } from "@/db/schema";
import { read } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { settings } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { type OfficeNumberName, officeNumberNames, officeNumbers } from "@/lib/office-numbers";
import { canManageOffice } from "../policy";

export type Setting = {
  name: OfficeNumberName;
  value: number;
  standard: number;
  least: number;
  most: number;
  /** Who set it and when; undefined while the default holds. */
  changed: { by: string; at: Date } | undefined;
};

/** Every setting with what holds now. Throws `notFound` for a non-administrator. */
export async function listSettings(actor: Actor): Promise<Setting[]> {
  if (!canManageOffice(actor)) throw new AppError("notFound");
  const rows = await read((db) =>
    db
      .select({
        name: officeSettings.name,
        value: officeSettings.value,
        at: officeSettings.at,
        by: users.name,
      })
      .from(officeSettings)
      .leftJoin(users, eq(users.id, officeSettings.by)),
  );
  return officeNumberNames.map((name) => {
    const { least, most, standard = settings().idleMs / 60_000 } = officeNumbers[name];
    const row = rows.find((each) => each.name === name);
    const value = typeof row?.value === "number" ? row.value : standard;
    return { name, value, standard, least, most, changed: row && { by: row.by ?? "", at: row.at } };
  });
}
