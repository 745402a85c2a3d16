import type { Kit } from "./columns.sqlite";
import { auditTables } from "./tables/audit";
import { clientSideTables } from "./tables/client-side";
import { clientTables } from "./tables/clients";
import { documentTables } from "./tables/documents";
import { evaluationContentTables } from "./tables/evaluation-content";
import { evidenceTables } from "./tables/evidence";
import { meetingTables } from "./tables/meeting";
import { officeTables } from "./tables/office";
import { peopleTables } from "./tables/people";
import { planContentTables } from "./tables/plan-content";

/** Every table, defined once as a function of a column kit; `sqlite.ts` and `pg.ts` call it. */
export function tables(kit: Kit) {
  const people = peopleTables(kit);
  const clients = clientTables(kit, people);
  const documents = documentTables(kit, clients);
  return {
    ...people,
    ...clients,
    ...documents,
    ...planContentTables(kit, documents),
    ...evaluationContentTables(kit, documents),
    ...meetingTables(kit, { ...clients, ...documents }),
    ...officeTables(kit),
    ...evidenceTables(kit, people, clients),
    ...clientSideTables(kit, { ...people, ...clients, ...documents }),
    ...auditTables(kit),
  };
}
