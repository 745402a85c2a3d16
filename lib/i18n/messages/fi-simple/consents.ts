import type { Shape } from "../../shape";
import type { consents as fi } from "../fi/consents";

/** What consents mean, in easy Finnish. */
export const consents = {
  meanings: {
    research:
      "Tietojasi saa käyttää tutkimukseen. Tutkijat eivät saa nimeäsi. He eivät saa henkilötunnustasi tai kotikuntaasi.",
    kela: "Saamme kertoa Kelalle suunnitelmastasi. Kerromme vain sen, mikä auttaa tukiasiassasi.",
    reminders: "Saamme lähettää sinulle muistutuksen. Muistutus ei kerro, mistä asiasta on kyse.",
  },
} satisfies Shape<Pick<typeof fi, "meanings">>;
