"use server";

import { redirect } from "next/navigation";
import { requestNetwork } from "@/lib/access/request";
import { createAction } from "@/lib/action";
import { allowNamedExport, allowResearchExport } from "../commands/allow-export";
import { namedExportSchema, researchExportSchema } from "../schema";

/** Asks for a team's clients with their numbers, and goes to where the file can be fetched. */
export const namedExportAction = createAction(namedExportSchema, async (actor, input, now) => {
  redirect(`/exchange/${await allowNamedExport(actor, input, await requestNetwork(), now)}`);
});

/** Asks for a file for research, and goes to where it can be fetched. */
export const researchExportAction = createAction(researchExportSchema, async (actor, input, now) => {
  redirect(`/exchange/${await allowResearchExport(actor, input, await requestNetwork(), now)}`);
});
