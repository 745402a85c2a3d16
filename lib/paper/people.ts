import "server-only";
import { eq } from "drizzle-orm";
import { clients, users } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";

/** Who the client turns to; empty texts where the record says nothing. */
export type PaperWorker = { name: string; title: string; phone: string };

/** What a paper must know of the client: the name, the language, and what is to be kept in mind. */
export async function paperClient(tx: Tx, clientId: string) {
  const [client] = await tx
    .select({
      number: clients.number,
      firstName: clients.firstName,
      lastName: clients.lastName,
      language: clients.language,
      nonDisclosure: clients.nonDisclosure,
      noPost: clients.noPost,
      noSms: clients.noSms,
      noEmail: clients.noEmail,
      noLink: clients.noLink,
      safePhoneHours: clients.safePhoneHours,
      responsibleId: clients.responsibleId,
    })
    .from(clients)
    .where(eq(clients.id, clientId));
  if (!client) throw new AppError("notFound");
  return client;
}

export type PaperClient = Awaited<ReturnType<typeof paperClient>>;

/** The client's own worker; who makes the paper, while the client has none. */
export async function paperWorker(
  tx: Tx,
  actor: Actor,
  { responsibleId }: PaperClient,
): Promise<PaperWorker> {
  const [worker] = await tx
    .select({ name: users.name, title: users.title, phone: users.phone })
    .from(users)
    .where(eq(users.id, responsibleId ?? actor.userId));
  return worker ?? { name: actor.name, title: "", phone: "" };
}
