import type { ServiceCodeIn } from "../codes";
import type { ServiceTexts } from "../types";

export const socialWelfareServices: Readonly<
  Record<ServiceCodeIn<"guidance-to-social-services">, ServiceTexts>
> = {
  "guidance-to-social-services-1": {
    name: { fi: "Asumispalvelut", sv: "Boendeservice", en: "Housing services" },
    help: {
      fi: "Tuettu, yhteisöllinen tai muu asuminen, jossa asiakas saa tukea.",
      sv: "Stödboende, gemenskapsboende eller annat boende där klienten får stöd.",
      en: "Supported, communal or other housing in which the client gets support.",
    },
    client: {
      fi: "Apua ja tukea asumiseen",
      sv: "Hjälp och stöd i boendet",
      en: "Help and support with housing",
      "fi-simple": "Apua asumiseen",
    },
  },
  "guidance-to-social-services-2": {
    name: { fi: "Kotihoidon palvelut", sv: "Hemvårdens tjänster", en: "Home care services" },
    help: {
      fi: "Kotiin annettava hoito ja huolenpito sekä niiden tukipalvelut.",
      sv: "Vård och omsorg i hemmet samt stödtjänster i anslutning till dem.",
      en: "Care given at home, and the support services that go with it.",
    },
    client: {
      fi: "Hoitoa ja apua kotiin",
      sv: "Vård och hjälp i hemmet",
      en: "Care and help at home",
      "fi-simple": "Apua kotiin",
    },
  },
  "guidance-to-social-services-3": {
    name: {
      fi: "Kuntouttava työtoiminta",
      sv: "Rehabiliterande arbetsverksamhet",
      en: "Rehabilitative work activity",
    },
    help: {
      fi: "Toimintaa, joka vahvistaa työttömän työ- ja toimintakykyä ja valmiuksia työhön.",
      sv: "Arbetsverksamhet i rehabiliteringssyfte som stärker den arbetslösas arbets- och funktionsförmåga.",
      en: "Activity that strengthens an unemployed person's functioning and readiness for work.",
    },
    client: {
      fi: "Toimintaa, joka vie kohti työtä",
      sv: "Verksamhet som för dig närmare arbete",
      en: "Activity that leads towards work",
      "fi-simple": "Tekemistä, joka auttaa kohti työtä",
    },
  },
  "guidance-to-social-services-4": {
    name: {
      fi: "Lapsiperheiden palvelut",
      sv: "Service för barnfamiljer",
      en: "Services for families with children",
    },
    help: {
      fi: "Perheen arjen ja vanhemmuuden tuki, esimerkiksi perhetyö, kotipalvelu ja perheneuvonta.",
      sv: "Stöd för familjens vardag och föräldraskapet, till exempel familjearbete, hemservice och familjerådgivning.",
      en: "Support for family life and parenting, such as family work, home help and family counselling.",
    },
    client: {
      fi: "Tukea lapsiperheen arkeen",
      sv: "Stöd i barnfamiljens vardag",
      en: "Support for life with children",
      "fi-simple": "Apua perheelle, jossa on lapsia",
    },
  },
  "guidance-to-social-services-5": {
    name: { fi: "Lastensuojelu", sv: "Barnskydd", en: "Child protection" },
    help: {
      fi: "Lastensuojelun avohuolto, sijaishuolto tai jälkihuolto.",
      sv: "Barnskyddets öppenvård, vård utom hemmet eller eftervård.",
      en: "Open care, substitute care or aftercare in child protection.",
    },
    client: {
      fi: "Tukea lapsen tai nuoren hyväksi",
      sv: "Stöd för barnets eller den ungas bästa",
      en: "Support for the good of a child or young person",
      "fi-simple": "Apua lapselle tai nuorelle",
    },
  },
  "guidance-to-social-services-6": {
    name: { fi: "Maahanmuuttajien palvelut", sv: "Tjänster för invandrare", en: "Services for immigrants" },
    help: {
      fi: "Maahan muuttaneen kotoutumista tukeva ohjaus, neuvonta ja sosiaalityö.",
      sv: "Handledning, rådgivning och socialt arbete som stöder integrationen för den som flyttat till landet.",
      en: "Guidance, advice and social work that support the integration of a person who has moved to the country.",
    },
    client: {
      fi: "Tukea Suomeen muuttaneelle",
      sv: "Stöd för den som har flyttat till Finland",
      en: "Support for people who have moved to Finland",
      "fi-simple": "Apua Suomeen muuttaneelle",
    },
  },
  "guidance-to-social-services-7": {
    name: { fi: "Omaishoidon tuki", sv: "Stöd för närståendevård", en: "Support for informal care" },
    help: {
      fi: "Palvelut, hoitopalkkio ja vapaat sille, joka hoitaa läheistään kotona.",
      sv: "Tjänster, vårdarvode och ledighet för den som vårdar en närstående hemma.",
      en: "Services, a care fee and days off for a person who cares for someone close at home.",
    },
    client: {
      fi: "Tukea läheisen hoitamiseen kotona",
      sv: "Stöd för att vårda en närstående hemma",
      en: "Support with caring for someone close at home",
      "fi-simple": "Tukea, kun läheistä hoidetaan kotona",
    },
  },
  "guidance-to-social-services-8": {
    name: {
      fi: "Opiskeluhuollon kuraattoripalvelu",
      sv: "Kuratorstjänster inom elev- och studerandevården",
      en: "School social worker service in student welfare",
    },
    help: {
      fi: "Oppilaitoksen kuraattorin tuki opiskelijalle.",
      sv: "Stöd till den studerande från läroanstaltens kurator.",
      en: "Support to the student from the school social worker.",
    },
    client: {
      fi: "Kuraattorin tukea opintoihin",
      sv: "Kuratorns stöd i studierna",
      en: "Support with studies from the school social worker",
      "fi-simple": "Kuraattori auttaa koulussa",
    },
  },
  "guidance-to-social-services-9": {
    name: { fi: "Perheoikeudelliset palvelut", sv: "Familjerättsliga tjänster", en: "Family law services" },
    help: {
      fi: "Lapsen huoltoa, asumista, tapaamista ja elatusta koskevat sopimukset, vanhemmuuden selvittäminen ja perheasioiden sovittelu.",
      sv: "Avtal om vårdnad, boende, umgänge och underhåll, utredning av föräldraskap och medling i familjefrågor.",
      en: "Agreements on a child's custody, living, contact and maintenance, establishing parenthood, and family mediation.",
    },
    client: {
      fi: "Apua sopimiseen lapsen asioista",
      sv: "Hjälp att komma överens om barnets ärenden",
      en: "Help with agreeing on matters of a child",
      "fi-simple": "Sovitaan lapsen asioista",
    },
  },
  "guidance-to-social-services-10": {
    name: { fi: "Päihdepalvelut", sv: "Rusmedelstjänster", en: "Substance use services" },
    help: {
      fi: "Sosiaalihuollon päihdetyö, esimerkiksi avokuntoutus, laitoskuntoutus ja tuki asumiseen.",
      sv: "Socialvårdens rusmedelsarbete, till exempel rehabilitering i öppenvård eller på anstalt och stöd i boendet.",
      en: "Substance use work of social welfare, such as outpatient or residential rehabilitation and support with housing.",
    },
    client: {
      fi: "Sosiaalihuollon tukea alkoholi- ja huumeasioissa",
      sv: "Socialvårdens stöd i frågor om alkohol och droger",
      en: "Social welfare support with alcohol and drugs",
      "fi-simple": "Apua alkoholi- ja huumeasioihin",
    },
  },
  "guidance-to-social-services-11": {
    name: { fi: "Sosiaalinen kuntoutus", sv: "Social rehabilitering", en: "Social rehabilitation" },
    help: {
      fi: "Tehostettua tukea sosiaalisen toimintakyvyn vahvistamiseen ja osallisuuteen, yksin tai ryhmässä.",
      sv: "Intensifierat stöd för att stärka den sociala funktionsförmågan och delaktigheten, enskilt eller i grupp.",
      en: "Intensified support for social functioning and inclusion, alone or in a group.",
    },
    client: {
      fi: "Tukea arkeen ja mukaan pääsemiseen",
      sv: "Stöd i vardagen och i att komma med",
      en: "Support with everyday life and joining in",
      "fi-simple": "Tukea arkeen",
    },
  },
  "guidance-to-social-services-12": {
    name: {
      fi: "Taloudellisen tuen palvelut",
      sv: "Tjänster för ekonomiskt stöd",
      en: "Financial support services",
    },
    help: {
      fi: "Sosiaalihuollon taloudellinen tuki, esimerkiksi täydentävä ja ehkäisevä toimeentulotuki ja sosiaalinen luotto.",
      sv: "Socialvårdens ekonomiska stöd, till exempel kompletterande och förebyggande utkomststöd och social kredit.",
      en: "Financial support of social welfare, such as supplementary and preventive social assistance and social credit.",
    },
    client: {
      fi: "Tukea raha-asioihin",
      sv: "Stöd i ekonomiska frågor",
      en: "Support with money matters",
      "fi-simple": "Apua raha-asioihin",
    },
  },
  "guidance-to-social-services-13": {
    name: { fi: "Vammaispalvelut", sv: "Funktionshinderservice", en: "Disability services" },
    help: {
      fi: "Vammaisen henkilön palvelut, kuten henkilökohtainen apu ja liikkumisen ja asumisen tuki.",
      sv: "Tjänster för personer med funktionsnedsättning, såsom personlig assistans och stöd för rörlighet och boende.",
      en: "Services for persons with disabilities, such as personal assistance and support with mobility and housing.",
    },
    client: {
      fi: "Tukea vammaisen ihmisen arkeen",
      sv: "Stöd i vardagen för den som har en funktionsnedsättning",
      en: "Support in everyday life for people with disabilities",
      "fi-simple": "Apua vammaiselle ihmiselle",
    },
  },
};
