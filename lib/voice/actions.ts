"use server";

import { createAction } from "@/lib/action";
import { enterPaper } from "./commands/enter-paper";
import { paperAnswersSchema } from "./schema";

/** Keeps what a client answered on paper, and answers with the needs that cannot wait. */
export const enterPaperAction = createAction(paperAnswersSchema, enterPaper);
