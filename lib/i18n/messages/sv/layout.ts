import type { Shape } from "../../shape";
import type { layout as fi } from "../fi/layout";

export const layout = {
  skip: "Gå till innehållet",
  home: "Avainpolku, startsidan",
  navigation: "Huvudmeny",
  demo: "Övning: alla uppgifter är påhittade. Skriv inte in en verklig persons uppgifter här.",
  menu: {
    label: "Min meny: {name}",
    profile: "Mina uppgifter",
    signOut: "Logga ut",
    language: "Språk",
    theme: "Utseende",
  },
  theme: { system: "Enligt enheten", light: "Ljust", dark: "Mörkt" },
  footer: {
    label: "Anvisningar och information om tjänsten",
    record:
      "Den officiella handlingen finns i klientdatasystemet. Avainpolku är ett arbetsredskap vid sidan av det.",
  },
  crash: {
    title: "Sidan kunde inte visas",
    lead: "Felet ligger i tjänsten, inte hos dig. Det som redan har sparats finns kvar.",
    advice: "Försök på nytt. Om felet fortsätter, ge detta nummer till huvudanvändaren:",
    again: "Försök på nytt",
    home: "Till startsidan",
  },
  missing: {
    title: "Sidan hittades inte",
    lead: "Adressen kan vara fel, eller så har du inte rätt att se den här sidan.",
    advice: "Om du kom hit via en länk i tjänsten, berätta det för huvudanvändaren.",
    home: "Till startsidan",
  },
} satisfies Shape<typeof fi>;
