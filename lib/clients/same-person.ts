import { foldedName, type PersonName } from "@/lib/person-name";

type Person = PersonName & { personalId: string | null; birthDate: string | null };

/** Two people with a key in common may be the same: one personal id, or one name, either way round, and birth date. */
export function personKeys({ personalId, birthDate, firstName, lastName }: Person): string[] {
  const keys = personalId ? [`id ${personalId}`] : [];
  if (birthDate)
    for (const name of foldedNames({ firstName, lastName })) keys.push(`name ${name} ${birthDate}`);
  return keys;
}

/** The name as it is stored for search, as told and with its parts the other way round; none without a name. */
export function foldedNames({ firstName, lastName }: PersonName): string[] {
  const told = foldedName({ firstName, lastName });
  return told ? [told, foldedName({ firstName: lastName, lastName: firstName })] : [];
}

/** Tells of one person after the other whether they may be the same as one before. */
export function repeated(): (person: Person) => boolean {
  const seen = new Set<string>();
  return (person) => {
    const keys = personKeys(person);
    const isRepeated = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isRepeated;
  };
}
