import { createHash, randomBytes } from "node:crypto";

/** A secret that opens something: 256 random bits, safe in an address. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a token: enough to recognise it, useless to whoever reads the database. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
