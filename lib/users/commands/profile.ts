import "server-only";
import { eq } from "drizzle-orm";
import { users } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { fold } from "@/lib/fold";
import type { LookInput, ProfileInput, SubstituteInput } from "../schema";
import { putSubstitute } from "./substitute";

/** Changes one's own name, title, phone and language. */
export async function editProfile(actor: Actor, input: ProfileInput, now: Date): Promise<void> {
  await transact(async (tx) => {
    await tx
      .update(users)
      .set({ ...input, nameFolded: fold(input.name) })
      .where(eq(users.id, actor.userId));
    await recordAudit(tx, actor, { act: "user.profile", object: actor.userId }, now);
  });
}

/** Changes how pages look and work for oneself; what is left out stays. */
export async function editLook(
  actor: Actor,
  look: Partial<LookInput & Pick<ProfileInput, "locale">>,
  now: Date,
): Promise<void> {
  await transact(async (tx) => {
    await tx.update(users).set(look).where(eq(users.id, actor.userId));
    await recordAudit(tx, actor, { act: "user.profile", object: actor.userId, detail: look }, now);
  });
}

/**
 * Names who stands in for oneself and from when to when, both days included; an empty id ends it. The substitute works
 * with the clients as if their own in that time. Throws `invalid` for somebody who may not stand in.
 */
export async function setSubstitute(actor: Actor, input: SubstituteInput, now: Date): Promise<void> {
  await transact(async (tx) => {
    const substitute = await putSubstitute(tx, actor, input);
    await recordAudit(tx, actor, { act: "user.profile", object: actor.userId, detail: substitute }, now);
  });
}
