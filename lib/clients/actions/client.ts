"use server";

import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { createAction } from "@/lib/action";
import { AppError } from "@/lib/errors";
import { addClient } from "../commands/add";
import { editClient } from "../commands/edit";
import { openWithReason } from "../commands/reason";
import { fieldWords } from "../field-words";
import type { FieldConflict } from "../merge";
import { addClientSchema, editClientSchema, openingReasonSchema } from "../schema";

/** What an add form is told of somebody alike. */
export type { Duplicates } from "../duplicates";

/** What an edit form is told of a conflict: each field with both values, and what is stored now. */
export type ConflictWords = { seenNow: string; rows: { label: string; mine: string; theirs: string }[] };

/** Adds a client and goes to their page; refuses with `duplicate` when somebody alike is a client already. */
export const addClientAction = createAction(addClientSchema, async (actor, input, now) => {
  const added = await addClient(actor, input, now);
  if (added.outcome === "duplicates") throw new AppError("duplicate", {}, added.duplicates);
  redirect(`/clients/${added.id}`);
});

/** Saves a client's details and goes to their page; refuses as adding does, or with `conflict`. */
export const editClientAction = createAction(editClientSchema, async (actor, input, now) => {
  const edited = await editClient(actor, input, now);
  if (edited.outcome === "duplicates") {
    // What was seen of a conflict before stays seen when the form is sent again.
    const seenNow = input.seenNow && JSON.stringify(input.seenNow);
    throw new AppError("duplicate", {}, { ...edited.duplicates, seenNow });
  }
  if (edited.outcome === "conflict") {
    const about = { seenNow: JSON.stringify(edited.stored), rows: await conflictRows(edited.conflicts) };
    throw new AppError("conflict", {}, about satisfies ConflictWords);
  }
  redirect(`/clients/${input.clientId}`);
});

/** Takes the reason and opens the client's page. */
export const openWithReasonAction = createAction(openingReasonSchema, async (actor, input, now) => {
  await openWithReason(actor, input, now);
  redirect(`/clients/${input.clientId}`);
});

async function conflictRows(conflicts: readonly FieldConflict[]): Promise<ConflictWords["rows"]> {
  const [t, common, locale] = await Promise.all([
    getTranslations("clients"),
    getTranslations("common"),
    getLocale(),
  ]);
  const words = { t, common, locale };
  return conflicts.map(({ field, mine, theirs }) => ({
    label: t(`fields.${field}`),
    mine: fieldWords(field, mine, words),
    theirs: fieldWords(field, theirs, words),
  }));
}
