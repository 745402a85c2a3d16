/** What decides whether a shared page opens. */
export type ShareFacts = {
  expiresAt: Date;
  revokedAt: Date | null;
  lockedAt: Date | null;
  wrongPins: number;
  nextTryAt: Date | null;
};

/**
 * open: the number may be tried. waiting: it may be tried after a while. locked: nobody may try it any more, and a worker
 * is told. expired and revoked: the page is not there for anyone.
 */
export type ShareState = "open" | "waiting" | "locked" | "expired" | "revoked";

/** How long the next try waits after the first, second, third and fourth wrong number, seconds; the fifth locks the page. */
const pauses = [5, 30, 120, 600] as const;

/** The state of a share at a moment. */
export function shareState(share: ShareFacts, now: Date): ShareState {
  if (share.revokedAt) return "revoked";
  if (now >= share.expiresAt) return "expired";
  if (share.lockedAt) return "locked";
  return share.nextTryAt && now < share.nextTryAt ? "waiting" : "open";
}

/** Whether what is shared may be read by who has given the number before: a lock only keeps others from trying it. */
export function isReadable(share: ShareFacts, now: Date): boolean {
  const state = shareState(share, now);
  return state !== "expired" && state !== "revoked";
}

/** The lock after a number that was tried while the share was open. A right one forgets the wrong ones before it. */
export function afterTry(
  share: Pick<ShareFacts, "wrongPins">,
  fits: boolean,
  now: Date,
): Pick<ShareFacts, "wrongPins" | "nextTryAt" | "lockedAt"> {
  if (fits) return { wrongPins: 0, nextTryAt: null, lockedAt: null };
  const wrongPins = share.wrongPins + 1;
  const pause = pauses[wrongPins - 1];
  if (pause === undefined) return { wrongPins, nextTryAt: null, lockedAt: now };
  return { wrongPins, nextTryAt: new Date(now.getTime() + pause * 1000), lockedAt: null };
}

/** Whole seconds until the number may be tried again; 0 when it may be now. */
export function secondsToWait({ nextTryAt }: Pick<ShareFacts, "nextTryAt">, now: Date): number {
  return nextTryAt ? Math.max(0, Math.ceil((nextTryAt.getTime() - now.getTime()) / 1000)) : 0;
}
