import { type AddClientInput, addClientSchema } from "@/lib/clients/schema";
import { firstNames, lastNames, moreLastNames, municipalities } from "./names";
import type { Random } from "./random";

const checkMarks = "0123456789ABCDEFHJKLMNPRSTUVWXY";

/** What makes three of the clients different from the rest. */
export type Special = "nonDisclosure" | "safeContact" | "interpreter";

/** The form that a worker would fill in for the made-up client `index` of a team; the ids are artificial (900–999). */
export function clientInput(
  random: Random,
  index: number,
  assignTo: string,
  special?: Special,
): AddClientInput {
  const gender = index % 2 === 0 ? "woman" : "man";
  const day = String(random.whole(1, 28)).padStart(2, "0");
  const month = String(random.whole(1, 12)).padStart(2, "0");
  const year = random.whole(1958, 2005);
  const form = {
    firstName: firstNames[gender][Math.floor(index / 2) % 20],
    lastName:
      index < 40 ? lastNames[(index * 7) % 20] : moreLastNames[(index * 7 + Math.floor(index / 40)) % 20],
    birthDate: `${day}.${month}.${year}`,
    personalId: random.chance(0.7) ? artificialId(day, month, year, index, gender) : "",
    gender,
    municipality: random.pick(municipalities),
    language: random.chance(0.1) ? "sv" : "fi",
    phone: `040 000 ${String(1000 + index)}`,
    email: random.chance(0.5) ? `client${index}@demo.invalid` : "",
    address: `Esimerkkitie ${index + 1}, ${random.pick(municipalities)}`,
    assignTo,
    ...extras(special),
  };
  return addClientSchema.parse(form);
}

function extras(special: Special | undefined): Record<string, string> {
  switch (special) {
    case "nonDisclosure":
      return { nonDisclosure: "on" };
    case "safeContact":
      return { noPost: "on", noSms: "on", noEmail: "on", noLink: "on", safePhoneHours: "arkisin klo 9–11" };
    case "interpreter":
      return { language: "ar", interpreterLanguage: "ar" };
    case undefined:
      return {};
  }
}

function artificialId(
  day: string,
  month: string,
  year: number,
  index: number,
  gender: "woman" | "man",
): string {
  const odd = gender === "man" ? 1 : 0;
  const individual = String(900 + ((index * 2) % 98) + odd);
  const digits = `${day}${month}${String(year).slice(2)}`;
  const check = checkMarks[Number(`${digits}${individual}`) % 31];
  return `${digits}${year < 2000 ? "-" : "A"}${individual}${check}`;
}
