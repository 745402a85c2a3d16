/** What an administrator may change while the app runs: whole numbers with a default and bounds. */
export const officeNumbers = {
  /** Months from confirming to the next evaluation, unless people set a day. */
  dueMonths: { standard: 6, least: 1, most: 24 },
  /** How near an evaluation is "due soon", in days. */
  dueSoonDays: { standard: 14, least: 1, most: 90 },
  /** Minutes without use after which a session ends; the environment gives the default. */
  idleMinutes: { standard: undefined, least: 5, most: 180 },
  /** Within how many working days a client's message is answered, as shared pages promise. */
  answerDays: { standard: 3, least: 1, most: 14 },
} as const;
export type OfficeNumberName = keyof typeof officeNumbers;
export const officeNumberNames = Object.keys(officeNumbers) as OfficeNumberName[];

type Values = Partial<Record<OfficeNumberName, number>>;

/** Next loads modules more than once in a process; what was told must still be known to all of them. */
const key = Symbol.for("avainpolku.officeNumbers");
const holder = globalThis as unknown as Record<symbol, Values | undefined>;

/** Tells this process what is stored; what is unknown or out of bounds counts as not set. */
export function tellOfficeNumbers(stored: readonly { name: string; value: unknown }[]): void {
  const values: Values = {};
  for (const name of officeNumberNames) {
    const value = stored.find((row) => row.name === name)?.value;
    const { least, most } = officeNumbers[name];
    if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most)
      values[name] = value;
  }
  holder[key] = values;
}

/** The number an administrator has set, if any. */
export function storedOfficeNumber(name: OfficeNumberName): number | undefined {
  return holder[key]?.[name];
}

/** Months from confirming to the next evaluation, unless people set a day. */
export function dueMonths(): number {
  return storedOfficeNumber("dueMonths") ?? officeNumbers.dueMonths.standard;
}

/** How near an evaluation is "due soon", in days. */
export function dueSoonDays(): number {
  return storedOfficeNumber("dueSoonDays") ?? officeNumbers.dueSoonDays.standard;
}

/** Within how many working days a client's message is answered, as shared pages promise. */
export function answerDays(): number {
  return storedOfficeNumber("answerDays") ?? officeNumbers.answerDays.standard;
}
