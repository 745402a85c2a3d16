import type { Actor } from "@/lib/access/actor";
import { addDays, startOfDay } from "@/lib/dates";
import { editText } from "@/lib/office/commands/texts";
import type { OfficeTextName } from "@/lib/office-texts";
import { giveSiteFeedback } from "@/lib/site-feedback/commands";

/** Nobody's numbers: the 040 000 series is not given out. */
const texts: Record<OfficeTextName, string> = {
  organisation: "Esimerkin hyvinvointialue",
  socialEmergency: "040 000 0112, joka päivä ympäri vuorokauden",
  ombudsman: "Salla Sosiaaliasiavastaava, 040 000 0001",
  planElsewhere: "OmaKanta",
  accessibilityContact: "saavutettavuus@demo.invalid",
};

/** What the administrator has written for clients, and what somebody said of the site some days ago. */
export async function makeOffice(admin: Actor, today: string): Promise<void> {
  const now = startOfDay(addDays(today, -9));
  for (const [name, value] of Object.entries(texts) as [OfficeTextName, string][])
    await editText(admin, { name, value }, now);
  const words = "Tulostetun koosteen teksti voisi olla vielä suurempi.";
  await giveSiteFeedback({ kind: "accessibility", words, replyTo: "", locale: "fi" }, now);
}
