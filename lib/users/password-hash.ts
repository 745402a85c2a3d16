import "server-only";
import { type Algorithm, hash, verify } from "@node-rs/argon2";

/** Argon2id, 46 MiB, one pass, one lane: OWASP Password Storage Cheat Sheet and ASVS 5.0 appendix C. */
const memoryCost = 47_104;
const timeCost = 1;
const parallelism = 1;
// The package's enum has no value at run time under isolated modules.
const argon2id: Algorithm.Argon2id = 2;

/** Of a random text nobody kept: an unknown account costs the same time as a wrong password. */
const nobodysHash =
  "$argon2id$v=19$m=47104,t=1,p=1$LHcja38/H70UCm7ccUySKA$K5EE6iGIqSi2/ujc4SuH2EsKyRs6hIfZuS6qEfI/bVs";

/** At most two hashes at once, 46 MiB each, so that a rush of sign-ins cannot starve the saves. Next may load this file twice. */
type Lanes = { running: number; waiting: (() => void)[] };
const key = Symbol.for("avainpolku.hashing");
const holder = globalThis as unknown as Record<symbol, Lanes | undefined>;
holder[key] ??= { running: 0, waiting: [] };
const lanes: Lanes = holder[key];

/** The PHC text to store for a password. Slow by purpose: never inside a transaction. */
export function hashPassword(password: string): Promise<string> {
  return inLane(() =>
    hash(password.normalize("NFC"), { algorithm: argon2id, memoryCost, timeCost, parallelism }),
  );
}

/** True when the password is the one of the hash; without a hash always false, after the same time. */
export async function passwordFits(stored: string | null | undefined, password: string): Promise<boolean> {
  const fits = await inLane(() => verify(stored ?? nobodysHash, password.normalize("NFC")));
  return Boolean(stored) && fits;
}

/** True when a hash was made with less work than we ask today. */
export function isWeakHash(stored: string): boolean {
  const [, m, t] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=\d+\$/.exec(stored) ?? [];
  return Number(m ?? 0) < memoryCost || Number(t ?? 0) < timeCost;
}

async function inLane<T>(work: () => Promise<T>): Promise<T> {
  if (lanes.running >= 2) await new Promise<void>((resolve) => lanes.waiting.push(resolve));
  else lanes.running += 1;
  try {
    return await work();
  } finally {
    // The place is handed on without being given up, so that nobody slips in between.
    const next = lanes.waiting.shift();
    if (next) next();
    else lanes.running -= 1;
  }
}
