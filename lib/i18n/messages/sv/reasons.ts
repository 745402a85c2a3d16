import type { Shape } from "../../shape";
import type { reasons as fi } from "../fi/reasons";

export const reasons = {
  title: "Öppnade med motivering",
  lead: "En arbetstagare kan öppna en kollegas klient i teamet genom att berätta varför. Här är öppningarna av dina teams klienter. Märk dem som lästa när du har läst orsaken.",
  leadAuditor: "Alla öppningar som en arbetstagare har motiverat.",
  when: "Öppnad",
  who: "Vem öppnade",
  client: "Klient",
  reason: "Motivering",
  seen: "Läst",
  ofWorker: "egen kontaktperson {name}",
  mark: "Märk som läst",
  seenBy: "{name} {when}",
  notSeen: "inte ännu",
  showUnseen: "Visa bara olästa",
  showAll: "Visa alla",
  none: "Ingen klient har öppnats med en motivering.",
  noneUnseen: "Alla motiveringar är lästa.",
} satisfies Shape<typeof fi>;
