import type { MethodCodeIn } from "../codes";
import type { MethodTexts } from "../types";

export const otherMethods: Readonly<Record<MethodCodeIn<"other">, MethodTexts>> = {
  "guidance-to-services": {
    name: {
      fi: "Asiakkaan ohjaaminen palveluihin",
      sv: "Att hänvisa klienten till tjänster",
      en: "Guiding the client to services",
    },
    short: { fi: "Ohjaaminen palveluihin", sv: "Hänvisning till tjänster", en: "Guidance to services" },
    help: {
      fi: "Asiakas ohjataan palveluihin, joilla on merkitystä hänen tavoitteilleen; palvelut valitaan omasta luettelostaan.",
      sv: "Klienten hänvisas till tjänster som har betydelse för målen; tjänsterna väljs ur en egen förteckning.",
      en: "The client is guided to services that matter for their goals; the services are picked from a list of their own.",
    },
    client: {
      fi: "Autamme sinua löytämään palveluja",
      sv: "Vi hjälper dig att hitta tjänster",
      en: "We help you find services",
      "fi-simple": "Etsimme sinulle apua ja palveluja",
    },
  },
  "guidance-to-social-services": {
    name: {
      fi: "Asiakkaan ohjaaminen sosiaalihuollon palveluihin",
      sv: "Att hänvisa klienten till socialvårdens tjänster",
      en: "Guiding the client to social welfare services",
    },
    short: {
      fi: "Ohjaaminen sosiaalihuollon palveluihin",
      sv: "Hänvisning till socialvårdens tjänster",
      en: "Guidance to social welfare services",
    },
    help: {
      fi: "Asiakas ohjataan sosiaalihuollon palveluihin, jotka valitaan omasta luettelostaan.",
      sv: "Klienten hänvisas till socialvårdens tjänster, som väljs ur en egen förteckning.",
      en: "The client is guided to social welfare services, which are picked from a list of their own.",
    },
    client: {
      fi: "Autamme sinua löytämään sosiaalipalveluja",
      sv: "Vi hjälper dig att hitta socialservice",
      en: "We help you find social services",
      "fi-simple": "Etsimme sinulle sosiaalipalveluja",
    },
  },
  "help-with-forms": {
    name: {
      fi: "Asiakkaan avustaminen lomakkeiden kanssa",
      sv: "Att hjälpa klienten med blanketter",
      en: "Helping the client with forms",
    },
    short: { fi: "Avustaminen lomakkeissa", sv: "Hjälp med blanketter", en: "Help with forms" },
    help: {
      fi: "Työntekijä auttaa täyttämään lomakkeita, kokoamaan liitteitä ja löytämään oikeat yhteystahot.",
      sv: "Arbetstagaren hjälper till att fylla i blanketter, samla bilagor och hitta rätt kontakter.",
      en: "The worker helps with filling in forms, collecting attachments and finding the right contacts.",
    },
    client: {
      fi: "Saat apua lomakkeiden täyttämiseen",
      sv: "Du får hjälp att fylla i blanketter",
      en: "You get help with filling in forms",
      "fi-simple": "Täytämme lomakkeita yhdessä",
    },
  },
  accompanying: {
    name: {
      fi: "Mukanaolo asiakkaan asioidessa muun kuin sosiaaliviranomaisen kanssa",
      sv: "Att vara med när klienten uträttar ärenden hos någon annan än socialmyndigheten",
      en: "Being present when the client deals with anyone other than the social authority",
    },
    short: {
      fi: "Mukanaolo asioinnissa muun kuin sosiaaliviranomaisen kanssa",
      sv: "Med vid ärenden hos andra än socialmyndigheten",
      en: "Present in dealings with others than the social authority",
    },
    help: {
      fi: "Työntekijä on mukana, kun asiakas hoitaa asioitaan muualla, esimerkiksi Kelassa, pankissa tai vuokranantajan luona.",
      sv: "Arbetstagaren är med när klienten sköter ärenden på annat håll, till exempel hos FPA, banken eller hyresvärden.",
      en: "The worker is there when the client takes care of matters elsewhere, for example at Kela, the bank or the landlord's.",
    },
    client: {
      fi: "Työntekijä tulee mukaan, kun hoidat asioita muualla",
      sv: "Vi följer med när du sköter ärenden på annat håll",
      en: "Your worker comes along when you deal with others",
      "fi-simple": "Työntekijä tulee mukaasi asioille",
    },
  },
  "notifying-authority": {
    name: {
      fi: "Ilmoitus muulle viranomaiselle asiakkaan tuen tarpeesta",
      sv: "Anmälan till en annan myndighet om klientens behov av stöd",
      en: "Notifying another authority of the client's need for support",
    },
    short: {
      fi: "Ilmoitus muulle viranomaiselle",
      sv: "Anmälan till annan myndighet",
      en: "Notifying another authority",
    },
    help: {
      fi: "Työntekijä ottaa yhteyttä toiseen viranomaiseen, kun sosiaalihuolto ei yksin pysty vastaamaan tuen tarpeeseen.",
      sv: "Arbetstagaren kontaktar en annan myndighet när socialvården inte ensam kan svara på behovet av stöd.",
      en: "The worker contacts another authority when social welfare alone cannot meet the need for support.",
    },
    client: {
      fi: "Pyydämme sinulle apua myös toiselta viranomaiselta",
      sv: "Vi ber om hjälp åt dig också av en annan myndighet",
      en: "We ask another authority to help you too",
      "fi-simple": "Pyydämme sinulle apua myös muualta",
    },
  },
  guardianship: {
    name: {
      fi: "Asiakkaan edunvalvontaan liittyvät selvittelyt ja lausunnot",
      sv: "Utredningar och utlåtanden om klientens intressebevakning",
      en: "Reports and statements about the client's guardianship",
    },
    short: { fi: "Edunvalvonta", sv: "Intressebevakning", en: "Guardianship" },
    help: {
      fi: "Työntekijä tekee edunvalvontaa koskevia selvityksiä, hakemuksia ja lausuntoja.",
      sv: "Arbetstagaren gör utredningar, ansökningar och utlåtanden som gäller intressebevakning.",
      en: "The worker makes reports, applications and statements that concern guardianship.",
    },
    client: {
      fi: "Selvitämme asioita, jotka liittyvät edunvalvojan apuun",
      sv: "Vi utreder frågor som gäller hjälp av en intressebevakare",
      en: "We look into matters about help from a guardian",
      "fi-simple": "Selvitämme, miten edunvalvoja voi auttaa sinua",
    },
  },
  "crisis-work": {
    name: { fi: "Kriisityö", sv: "Krisarbete", en: "Crisis work" },
    short: { fi: "Kriisityö", sv: "Krisarbete", en: "Crisis work" },
    help: {
      fi: "Asiakas saa tukea ja ohjausta äkillisessä kriisissä.",
      sv: "Klienten får stöd och handledning i en akut kris.",
      en: "The client gets support and guidance in an acute crisis.",
    },
    client: {
      fi: "Saat tukea vaikealla hetkellä",
      sv: "Du får stöd i en svår stund",
      en: "You get support at a hard time",
      "fi-simple": "Autamme, kun on vaikea hetki",
    },
  },
  "group-work": {
    name: {
      fi: "Ryhmämuotoinen sosiaalityö",
      sv: "Socialt arbete i grupp",
      en: "Social work in groups",
    },
    short: {
      fi: "Ryhmämuotoinen sosiaalityö",
      sv: "Socialt arbete i grupp",
      en: "Social work in groups",
    },
    help: {
      fi: "Asiakas on mukana ryhmässä, jossa tehdään sosiaalityötä.",
      sv: "Klienten är med i en grupp där socialt arbete bedrivs.",
      en: "The client takes part in a group in which social work is done.",
    },
    client: {
      fi: "Voit tulla mukaan ryhmään",
      sv: "Du kan komma med i en grupp",
      en: "You can join a group",
      "fi-simple": "Tulet mukaan ryhmään",
    },
  },
  "support-person": {
    name: {
      fi: "Tukihenkilön tai vertaistuen etsiminen asiakkaalle",
      sv: "Att söka en stödperson eller kamratstöd åt klienten",
      en: "Finding a support person or peer support for the client",
    },
    short: {
      fi: "Tukihenkilö tai vertaistuki",
      sv: "Stödperson eller kamratstöd",
      en: "Support person or peer support",
    },
    help: {
      fi: "Työntekijä etsii asiakkaalle tukihenkilön tai vertaistukea tai on mukana heidän tapaamisessaan.",
      sv: "Arbetstagaren söker en stödperson eller kamratstöd åt klienten eller är med när de träffas.",
      en: "The worker finds the client a support person or peer support, or joins their meeting.",
    },
    client: {
      fi: "Etsimme sinulle tukihenkilöä tai vertaistukea",
      sv: "Vi söker en stödperson eller kamratstöd åt dig",
      en: "We look for a support person or peer support for you",
      "fi-simple": "Etsimme ihmisen, joka tukee sinua",
    },
  },
  "network-work": {
    name: { fi: "Verkostotyö", sv: "Nätverksarbete", en: "Network work" },
    short: { fi: "Verkostotyö", sv: "Nätverksarbete", en: "Network work" },
    help: {
      fi: "Työntekijä toimii asiakkaan tilanteen ympärille kootussa ryhmässä tai verkostossa.",
      sv: "Arbetstagaren är med i en grupp eller ett nätverk kring klientens situation.",
      en: "The worker is part of a group or network brought together around the client's situation.",
    },
    client: {
      fi: "Teemme yhteistyötä muiden auttajiesi kanssa",
      sv: "Vi samarbetar med andra som hjälper dig",
      en: "We work together with others who help you",
      "fi-simple": "Teemme työtä muiden auttajien kanssa",
    },
  },
  "payee-account": {
    name: { fi: "Välitystilipalvelu", sv: "Förmedlingskontotjänst", en: "Payee account service" },
    short: { fi: "Välitystilipalvelu", sv: "Förmedlingskonto", en: "Payee account" },
    help: {
      fi: "Asiakkaan rahat kulkevat sosiaalitoimen tilin kautta, ja siltä hoidetaan sovitut maksut.",
      sv: "Klientens pengar går via socialväsendets konto, och därifrån sköts de betalningar som man kommit överens om.",
      en: "The client's money goes through an account of social services, from which the agreed payments are made.",
    },
    client: {
      fi: "Hoidamme sovitut maksut puolestasi",
      sv: "Vi sköter överenskomna betalningar åt dig",
      en: "We take care of agreed payments for you",
      "fi-simple": "Maksamme laskuja puolestasi",
    },
  },
  "community-work": {
    name: {
      fi: "Yhteisösosiaalityö",
      sv: "Samhällsinriktat socialt arbete",
      en: "Community social work",
    },
    short: {
      fi: "Yhteisösosiaalityö",
      sv: "Samhällsinriktat socialt arbete",
      en: "Community social work",
    },
    help: {
      fi: "Työntekijä edistää asiakkaan tavoitteita paikallisissa yhteisöissä ja yhdistyksissä.",
      sv: "Arbetstagaren främjar klientens mål i lokala gemenskaper och föreningar.",
      en: "The worker furthers the client's goals in local communities and associations.",
    },
    client: {
      fi: "Teemme työtä asuinalueesi ja yhdistysten kanssa",
      sv: "Vi arbetar med ditt bostadsområde och med föreningar",
      en: "We work with your neighbourhood and with associations",
      "fi-simple": "Teemme työtä asuinalueesi ihmisten kanssa",
    },
  },
};
