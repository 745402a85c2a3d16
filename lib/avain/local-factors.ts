import type { FactorClassCode } from "./codes";
import type { Factor, Words } from "./types";

/** A factor that an organisation added to a class, as it is stored. */
export type StoredLocalFactor = {
  code: string;
  classCode: string;
  names: Words;
  clientNames: Words;
  retiredAt: Date | null;
};

/** Next loads modules more than once in a process; what was told must still be known to all of them. */
const key = Symbol.for("avainpolku.localFactors");
const holder = globalThis as unknown as Record<symbol, ReadonlyMap<string, Factor> | undefined>;

/** The codes of an organisation's own factors; the catalogue never uses them. */
export function isLocalFactorCode(code: string): code is `local-${string}` {
  return /^local-[a-z0-9]{8}$/.test(code);
}

/** Tells this process the organisation's own factors, retired ones too; they stand in place of what was told before. */
export function tellLocalFactors(stored: readonly StoredLocalFactor[]): void {
  holder[key] = new Map(stored.map((item) => [item.code, factorOf(item)]));
}

/** The organisation's own factors, retired ones too, in the order they were added. */
export function localFactors(): readonly Factor[] {
  return [...(holder[key]?.values() ?? [])];
}

/** One of the organisation's own factors by its code. */
export function localFactorByCode(code: string): Factor | undefined {
  return holder[key]?.get(code);
}

function factorOf({ code, classCode, names, clientNames, retiredAt }: StoredLocalFactor): Factor {
  return {
    code: code as `local-${string}`,
    // The command that stores a factor lets only the catalogue's classes in.
    class: classCode as FactorClassCode,
    local: true,
    name: names,
    short: names,
    help: { fi: "", sv: "", en: "" },
    client: { ...clientNames, "fi-simple": clientNames.fi },
    ...(retiredAt && { retiredOn: retiredAt.toISOString().slice(0, 10) }),
  };
}
