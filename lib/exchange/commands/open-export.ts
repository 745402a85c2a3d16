import "server-only";
import type { Actor } from "@/lib/access/actor";
import { csvBody } from "@/lib/csv";
import { dayOf } from "@/lib/dates";
import type { Chosen } from "../export/chosen";
import { jsonFile } from "../export/json";
import type { FileClient } from "../export/tables";
import { clientWorkbook } from "../export/workbook";
import { allowedExport } from "../queries";
import { chosenFor, namedFile, researchFile } from "./export";

/**
 * The file of an export that was allowed a moment ago, as it is being made: nothing of it is kept on the server. The key
 * of a file for research is thrown away, so that nobody can tell who is who. Throws `notFound`.
 */
export async function openExport(
  actor: Actor,
  exportId: string,
  now: Date,
): Promise<{ name: string; type: string; body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer> }> {
  const asked = await allowedExport(actor, exportId, now);
  const chosen = stillIn(asked, await chosenFor(actor, asked));
  const name = `avainpolku-${dayOf(now)}.${asked.as}`;
  const file = asked.permit ? researchFile(chosen, asked.permit, now) : namedFile(chosen);
  const batches: AsyncIterable<readonly FileClient[]> = file.batches;
  if (asked.as === "json")
    return { name, type: "application/json", body: csvBody(jsonFile(file.head, batches)) };
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { name, type, body: await clientWorkbook(batches, "key" in file) };
}

/** Those whom the audit row names and who may still be in a file: nobody leaves in one that the log does not say. */
function stillIn({ ids }: Chosen, now: Chosen): Chosen {
  const named = new Set(ids);
  return { ...now, ids: now.ids.filter((id) => named.has(id)) };
}
