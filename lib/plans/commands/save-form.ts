import "server-only";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { fieldsAt } from "@/lib/saving/fields";
import { formChanges, type PostedForm } from "@/lib/saving/form";
import { saveInTurns } from "@/lib/saving/turns";
import { requireEditablePlan } from "../head";
import { planPaths } from "../paths";
import { savePlan } from "./save";

/** Saves what a posted form changes of the plan that its page showed; as `savePlan` in everything else. */
export async function savePlanForm(actor: Actor, planId: string, form: PostedForm, now: Date) {
  const shown = await transact(async (tx) => {
    await requireEditablePlan(tx, actor, planId, now);
    return fieldsAt(tx, planId, form.base);
  });
  const changes = formChanges(form, planPaths, shown);
  return saveInTurns(form, changes, (request) => savePlan(actor, planId, request, now));
}
