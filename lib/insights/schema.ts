import { z } from "zod";

/** The filter in use, as the search part of its address. */
export const groupSchema = z.object({ query: z.string().max(2_000) });
