import "server-only";
import type { Actor } from "@/lib/access/actor";
import { canonicalClient } from "../cohort/canonical";
import { cohortRows } from "../cohort/rows";
import type { Cohort } from "../cohort/schema";
import { storedCohort } from "../cohort/stored";
import { type Imported, type ImportOptions, importClients } from "./import";

/** Takes in a cohort of format `avainpolku-cohort/1`, as `readCohort` gave it; as `importClients` in everything else. */
export function importCohort(
  actor: Actor,
  { format, edition, clients }: Cohort,
  options: ImportOptions,
  now: Date,
): Promise<Imported> {
  const delivery = {
    format,
    clients: clients.map((client) => {
      const content = canonicalClient(client);
      return {
        number: content.number,
        written: () => JSON.stringify(content),
        rows: (writer: Parameters<typeof cohortRows>[2]) => cohortRows(content, edition, writer),
      };
    }),
    stored: async (tx: Parameters<typeof storedCohort>[0], ids: readonly string[]) =>
      new Map([...(await storedCohort(tx, ids))].map(([id, client]) => [id, JSON.stringify(client)])),
  };
  return importClients(actor, delivery, options, now);
}
