import { currentSession } from "@/lib/access/session";
import { ownNames } from "@/lib/clients/queries/own-names";

const noStore = { "cache-control": "no-store" };

/** The own clients of who asks, as places to go to: `{ people: [{ href, label }] }`, or 401. */
export async function GET(): Promise<Response> {
  const session = await currentSession();
  if (!session) return new Response(null, { status: 401, headers: noStore });
  const people = (await ownNames(session.actor, new Date())).map(({ id, number, firstName, lastName }) => ({
    href: `/clients/${id}`,
    label: [[lastName, firstName].filter(Boolean).join(" "), number].filter(Boolean).join(", "),
  }));
  return Response.json({ people }, { headers: noStore });
}
