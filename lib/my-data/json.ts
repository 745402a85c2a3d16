import { type Day, dayOf } from "@/lib/dates";
import type { MyData } from "./queries";

/** What the file of a client's own data says of itself. */
export const myDataFormat = "avainpolku-my-data/1";

/** A client's own data as a file that a machine reads too: everything by the names that it is stored by. */
export function myDataJson({ stored, isSafe }: MyData, now: Date): string {
  const madeOn: Day = dayOf(now);
  const leftOut = ["blockList", "openingReasons", "secrets", ...(isSafe ? ["notForPaper"] : [])];
  return `${JSON.stringify({ format: myDataFormat, madeOn, leftOut, ...stored }, null, 2)}\n`;
}
