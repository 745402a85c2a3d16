import type { GoalCodeIn } from "../codes";
import type { ItemTexts } from "../types";

export const socialRelationsGoals: Readonly<Record<GoalCodeIn<"social-relations">, ItemTexts>> = {
  relationships: {
    name: { fi: "Ihmissuhteet", sv: "Relationer till andra", en: "Relationships" },
    short: { fi: "Ihmissuhteet", sv: "Relationer till andra", en: "Relationships" },
    help: {
      fi: "Asiakkaalla on suhteita perheeseen, muihin läheisiin tai ystäviin, ja hän saa niistä tukea.",
      sv: "Klienten har relationer till familj, andra närstående eller vänner och får stöd i dem.",
      en: "The client has relationships with family, other close people or friends, and gets support from them.",
    },
    client: {
      fi: "Minulla on hyviä ihmissuhteita",
      sv: "Jag har goda relationer",
      en: "I have good relationships",
      "fi-simple": "Minulla on hyviä ihmisiä lähelläni",
    },
  },
  "social-skills": {
    name: { fi: "Sosiaaliset valmiudet", sv: "Sociala färdigheter", en: "Social skills" },
    short: { fi: "Sosiaaliset valmiudet", sv: "Sociala färdigheter", en: "Social skills" },
    help: {
      fi: "Asiakkaalla on taitoa, rohkeutta ja valmiutta olla vuorovaikutuksessa muiden ihmisten kanssa.",
      sv: "Klienten har färdigheter, mod och beredskap att möta andra människor.",
      en: "The client has the skills, courage and readiness to meet other people.",
    },
    client: {
      fi: "Uskallan olla ihmisten kanssa",
      sv: "Jag vågar träffa människor",
      en: "I feel confident with people",
      "fi-simple": "Uskallan tavata ihmisiä",
    },
  },
  leisure: {
    name: {
      fi: "Osallistuminen vapaa-ajan toimintaan",
      sv: "Deltagande i fritidsverksamhet",
      en: "Taking part in leisure activities",
    },
    short: { fi: "Vapaa-ajan toiminta", sv: "Fritidsverksamhet", en: "Leisure activities" },
    help: {
      fi: "Asiakkaalla on säännöllinen harrastus, tai hän on mukana vapaaehtois-, yhdistys- tai ryhmätoiminnassa.",
      sv: "Klienten har en regelbunden hobby eller är med i frivillig-, förenings- eller gruppverksamhet.",
      en: "The client has a regular hobby or takes part in volunteering, an association or a group.",
    },
    client: {
      fi: "Minulla on mukavaa tekemistä vapaa-ajalla",
      sv: "Jag har något trevligt att göra på fritiden",
      en: "I have something nice to do in my free time",
      "fi-simple": "Minulla on harrastus tai ryhmä",
    },
  },
  inclusion: {
    name: {
      fi: "Osallisuuden kokeminen",
      sv: "Upplevelse av delaktighet",
      en: "Sense of inclusion",
    },
    short: { fi: "Osallisuus", sv: "Delaktighet", en: "Inclusion" },
    help: {
      fi: "Asiakas kokee kuuluvansa johonkin yhteisöön.",
      sv: "Klienten känner sig höra till en gemenskap.",
      en: "The client feels that they are part of a community.",
    },
    client: {
      fi: "Kuulun johonkin joukkoon",
      sv: "Jag hör till en gemenskap",
      en: "I feel I belong",
      "fi-simple": "Kuulun porukkaan",
    },
  },
  parenting: {
    name: { fi: "Vanhempana jaksaminen", sv: "Ork som förälder", en: "Coping as a parent" },
    short: { fi: "Vanhempana jaksaminen", sv: "Ork som förälder", en: "Coping as a parent" },
    help: {
      fi: "Asiakkaalla on voimia ja taitoja huolehtia lapsistaan ja kasvattaa heitä.",
      sv: "Klienten har krafter och färdigheter att ta hand om och fostra sina barn.",
      en: "The client has the strength and skills to care for their children and bring them up.",
    },
    client: {
      fi: "Jaksan vanhempana",
      sv: "Jag orkar vara förälder",
      en: "I have the strength to be a parent",
      "fi-simple": "Jaksan hoitaa lapsiani",
    },
  },
  "antisocial-behaviour": {
    name: {
      fi: "Epäsosiaalisen käyttäytymisen vähentäminen",
      sv: "Minskning av antisocialt beteende",
      en: "Reducing antisocial behaviour",
    },
    short: {
      fi: "Epäsosiaalinen käytös vähäisemmäksi",
      sv: "Mindre antisocialt beteende",
      en: "Less antisocial behaviour",
    },
    help: {
      fi: "Asiakas tunnistaa epäsosiaalisen toimintansa, kuten eristäytymisen, aggressiivisuuden tai rikokset, ja haluaa muuttaa sitä.",
      sv: "Klienten ser sitt antisociala handlande, till exempel isolering, aggressivitet eller brott, och vill ändra på det.",
      en: "The client is aware of antisocial behaviour, such as isolation, aggression or crime, and wants to change it.",
    },
    client: {
      fi: "Tulen paremmin toimeen muiden kanssa",
      sv: "Jag kommer bättre överens med andra",
      en: "I get on better with others",
      "fi-simple": "Tulen toimeen muiden kanssa",
    },
  },
  "concern-for-close-one": {
    name: {
      fi: "Läheisestä aiheutuvan huolen kanssa selviytyminen",
      sv: "Att klara av oron för en närstående",
      en: "Coping with worry about someone close",
    },
    short: {
      fi: "Läheisestä aiheutuva huoli",
      sv: "Oro för en närstående",
      en: "Worry about someone close",
    },
    help: {
      fi: "Asiakas selviää, vaikka läheisen tilanne huolettaa, ja saa huoleensa tukea.",
      sv: "Klienten klarar sig trots oron för en närstående och får stöd i den.",
      en: "The client copes even though someone close gives cause for worry, and gets support with it.",
    },
    client: {
      fi: "Jaksan, vaikka läheiseni tilanne huolettaa",
      sv: "Jag orkar, fast jag är orolig för någon som står mig nära",
      en: "I cope, even when I worry about someone close to me",
      "fi-simple": "Saan tukea, kun läheinen huolettaa",
    },
  },
  "leaving-violence": {
    name: {
      fi: "Irtautuminen väkivallan uhkasta",
      sv: "Att frigöra sig från hot om våld",
      en: "Getting away from the threat of violence",
    },
    short: {
      fi: "Irtautuminen väkivallan uhkasta",
      sv: "Att frigöra sig från hot om våld",
      en: "Getting away from the threat of violence",
    },
    help: {
      fi: "Asiakas pääsee irti vahingoittavista suhteista, joissa on fyysistä, henkistä tai seksuaalista väkivaltaa tai sen uhkaa.",
      sv: "Klienten tar sig ur skadliga relationer där det förekommer fysiskt, psykiskt eller sexuellt våld eller hot om våld.",
      en: "The client gets out of harmful relationships where there is physical, mental or sexual violence or the threat of it.",
    },
    client: {
      fi: "Turvallinen elämä",
      sv: "Ett tryggt liv",
      en: "A safe life",
      "fi-simple": "Turvallinen elämä",
    },
  },
};
