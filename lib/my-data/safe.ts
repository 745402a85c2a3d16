import type { Stored } from "./stored";
import { contactHidden } from "./terms";
import { planWithoutHidden } from "./without-hidden";

/**
 * What may go home on a paper that somebody dangerous might see: nothing marked as not shown, and under turvakielto
 * neither how to reach the client nor where they meet. Pure.
 */
export function safeOf(stored: Stored): Stored {
  const { nonDisclosure } = stored.client.fields;
  const plans = stored.plans.map((plan) => planWithoutHidden(plan, { places: !nonDisclosure }));
  if (!nonDisclosure) return { ...stored, plans };
  const fields = { ...stored.client.fields, ...contactHidden };
  return { ...stored, plans, client: { ...stored.client, fields } };
}
