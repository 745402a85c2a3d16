import "server-only";
import type { Actor } from "@/lib/access/actor";
import { csvBody } from "@/lib/csv";
import { dayOf } from "@/lib/dates";
import { workbookType } from "@/lib/workbook";
import { zipFile } from "@/lib/zip";
import type { Chosen } from "../export/chosen";
import { csvFiles } from "../export/csv";
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
  const name = (ending: string) => `avainpolku-${dayOf(now)}.${ending}`;
  const file = asked.permit ? researchFile(chosen, asked.permit, now) : namedFile(chosen);
  const batches: AsyncIterable<readonly FileClient[]> = file.batches;
  const isResearch = "key" in file;
  switch (asked.as) {
    case "json":
      return { name: name("json"), type: "application/json", body: csvBody(jsonFile(file.head, batches)) };
    case "csv":
    case "csvExcel": {
      const kind = asked.as === "csv" ? "statistics" : "spreadsheet";
      const body = csvBody(zipFile(csvFiles(file.head, batches, { isResearch, kind })));
      return { name: name("zip"), type: "application/zip", body };
    }
    case "xlsx":
      return { name: name("xlsx"), type: workbookType, body: await clientWorkbook(batches, isResearch) };
  }
}

/** Those whom the audit row names and who may still be in a file: nobody leaves in one that the log does not say. */
function stillIn({ ids }: Chosen, now: Chosen): Chosen {
  const named = new Set(ids);
  return { ...now, ids: now.ids.filter((id) => named.has(id)) };
}
