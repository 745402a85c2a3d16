import { z } from "zod";
import { AppError } from "@/lib/errors";
import { lineLimit } from "../schema";
import { tableFields } from "./columns";
import type { TableLine } from "./read";

const kept = z
  .array(
    z.strictObject({
      line: z.int().min(1),
      cells: z.partialRecord(z.enum(tableFields), z.string().max(1000)),
      hasMore: z.literal(true).optional(),
    }),
  )
  .min(1)
  .max(lineLimit);

/** The lines that the page kept of a table while they were looked at. Throws `stale` when they are none. */
export function readKept(rows: string | undefined): TableLine[] {
  try {
    return kept.parse(JSON.parse(rows ?? ""));
  } catch {
    throw new AppError("stale");
  }
}
