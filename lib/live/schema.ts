import { z } from "zod";

/** A part of a document by its page's name. Not personal: it is in addresses too. */
const part = z
  .string()
  .regex(/^[a-z-]{1,20}$/)
  .nullable();

/** Where a page stands when it begins to follow. */
export const followQuery = z.object({ since: z.coerce.number().int().min(0), part });

/** Where its person has gone since. */
export const moveBody = z.strictObject({ stream: z.uuid(), part });
