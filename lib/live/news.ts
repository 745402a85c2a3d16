import "server-only";
import type { Tx } from "@/db/store";
import { statements } from "@/lib/saving/statements";
import type { FieldValue } from "@/lib/saving/values";
import type { News } from "./following";
import type { LiveState } from "./messages";

type Head = {
  id: string;
  version: number;
  state: "draft" | "confirmed" | "closed" | "discarded";
  correcting: boolean;
};

/** The news of a document since a version; fields only where the actor may have its working copy before them. */
export async function newsOf(tx: Tx, head: Head, since: number, hasFields: boolean): Promise<News> {
  const state = stateOf(head);
  if (since >= head.version || !hasFields) return { version: head.version, state, fields: [] };
  const rows = await statements(tx).fieldsSince.execute({ documentId: head.id, base: since });
  const fields = rows.map(({ path, value, version, by, at }) => ({
    path,
    value: value as FieldValue,
    version,
    by: by ?? "",
    at: at.toISOString(),
  }));
  return { version: head.version, state, fields };
}

function stateOf({ state, correcting }: Head): LiveState {
  if (state === "draft") return "open";
  return state === "confirmed" && correcting ? "open" : state;
}
