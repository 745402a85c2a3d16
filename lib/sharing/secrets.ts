import "server-only";
import { createHmac, randomInt, timingSafeEqual } from "node:crypto";

/** A number for a shared page: six random digits. */
export function newPin(): string {
  return String(randomInt(1_000_000)).padStart(6, "0");
}

/** A number as somebody types it: spaces and hyphens between do not matter. Undefined when it is not six digits. */
export function readPin(typed: string): string | undefined {
  const digits = typed
    .slice(0, 100)
    .normalize("NFKC")
    .replaceAll(/[\s\-–.]/gu, "");
  return /^\d{6}$/.test(digits) ? digits : undefined;
}

/**
 * What is stored of a number. It is keyed with the token, which is stored nowhere: a million numbers are soon tried, but
 * not by somebody who has only the database.
 */
export function hashPin(token: string, pin: string): string {
  return createHmac("sha256", token).update(pin).digest("base64url");
}

/** Whether a number is the one of the hash, in the same time either way. */
export function pinFits(token: string, pin: string, pinHash: string): boolean {
  const [typed, stored] = [Buffer.from(hashPin(token, pin)), Buffer.from(pinHash)];
  return typed.length === stored.length && timingSafeEqual(typed, stored);
}

/** What a form of an opened page must send back, so that no other site can send it: nobody knows it without the key. */
export function formMark(key: string): string {
  return createHmac("sha256", key).update("form").digest("base64url");
}
