/** Texts that an administrator sets for what clients read: numbers and addresses, the same in every language. */
export const officeTextNames = [
  /** The municipality or county whose app this is. */
  "organisation",
  /** The social emergency service, by phone. */
  "socialEmergency",
  /** Who helps a client to complain: the social services ombudsman, by name and phone. */
  "ombudsman",
  /** Where a plan stands besides here, such as OmaKanta. */
  "planElsewhere",
  /** Whom to write or call about accessibility. */
  "accessibilityContact",
] as const;
export type OfficeTextName = (typeof officeTextNames)[number];

type Texts = Partial<Record<OfficeTextName, string>>;

/** Next loads modules more than once in a process; what was told must still be known to all of them. */
const key = Symbol.for("avainpolku.officeTexts");
const holder = globalThis as unknown as Record<symbol, Texts | undefined>;

/** Tells this process what is stored. */
export function tellOfficeTexts(stored: readonly { name: string; value: unknown }[]): void {
  const texts: Texts = {};
  for (const name of officeTextNames) {
    const value = stored.find((row) => row.name === name)?.value;
    if (typeof value === "string") texts[name] = value;
  }
  holder[key] = texts;
}

/** What an administrator has written; empty when nothing. */
export function officeText(name: OfficeTextName): string {
  return holder[key]?.[name] ?? "";
}
