import type { DocumentKind } from "@/lib/terms";

type DocumentOf = { kind: DocumentKind; documentId: string };

/** Where the text of a document for the official record is. */
export function recordHref(clientId: string, { kind, documentId }: DocumentOf): string {
  return `/clients/${clientId}/${kind}s/${documentId}/transfer-text`;
}

/** The same as a file to download. */
export function recordFileHref({ kind, documentId }: DocumentOf): string {
  return `/api/${kind}s/${documentId}/transfer-text`;
}
