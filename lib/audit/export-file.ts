import "server-only";
import type { getTranslations } from "next-intl/server";
import type { AuditRole } from "@/lib/access/roles";
import { csvRows, csvStart } from "@/lib/csv";
import { formatStamp } from "@/lib/dates";
import { detailWords } from "./detail-words";
import type { LogRow } from "./queries";

type AuditWords = Awaited<ReturnType<typeof getTranslations<"audit">>>;

/** A CSV file of the log, batch by batch: the head, then a line a row, in the reader's language. */
export async function* logFile(
  batches: AsyncIterable<LogRow[]>,
  t: AuditWords,
  roleWord: (role: AuditRole) => string,
): AsyncGenerator<string> {
  const columns = ["time", "who", "role", "act", "client", "ground", "object", "more"] as const;
  yield csvStart + csvRows([columns.map((column) => t(`export.${column}`))]);
  for await (const batch of batches)
    yield csvRows(
      batch.map((row) => [
        formatStamp(row.at),
        row.userName || t("stranger"),
        row.userName || row.role === "client" ? roleWord(row.role) : "",
        t(`acts.${row.act}`),
        row.clientNumber,
        row.ground && t(`grounds.${row.ground}`),
        row.object ?? "",
        detailWords(row, t),
      ]),
    );
}
