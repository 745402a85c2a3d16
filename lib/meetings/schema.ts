import { z } from "zod";

export const endMeetingSchema = z.strictObject({
  documentId: z.string().min(1, "invalid").max(64, "invalid"),
});
