import type { GoalCodeIn } from "../codes";
import type { ItemTexts } from "../types";

export const lifeManagementGoals: Readonly<Record<GoalCodeIn<"life-management">, ItemTexts>> = {
  "daily-skills": {
    name: { fi: "Arjen taidot", sv: "Vardagsfärdigheter", en: "Everyday skills" },
    short: { fi: "Arjen taidot", sv: "Vardagsfärdigheter", en: "Everyday skills" },
    help: {
      fi: "Asiakas selviää arjen askareista, kuten ruoanlaitosta, siivouksesta, pyykinpesusta, ostoksista ja hygieniasta, tai säilyttää nykyiset taitonsa.",
      sv: "Klienten klarar vardagens sysslor, såsom matlagning, städning, tvätt, inköp och hygien, eller behåller de färdigheter som redan finns.",
      en: "The client copes with everyday chores such as cooking, cleaning, laundry, shopping and hygiene, or keeps the skills they have.",
    },
    client: {
      fi: "Pärjään arjen askareissa",
      sv: "Jag klarar vardagens sysslor",
      en: "I manage everyday chores",
      "fi-simple": "Arki kotona sujuu",
    },
  },
  "own-affairs": {
    name: {
      fi: "Vastuu omien asioiden hoitamisesta",
      sv: "Ansvar för att sköta sina egna ärenden",
      en: "Responsibility for own affairs",
    },
    short: {
      fi: "Vastuu omien asioiden hoitamisesta",
      sv: "Ansvar för de egna ärendena",
      en: "Responsibility for own affairs",
    },
    help: {
      fi: "Asiakas pitää kiinni sovituista asioista ja ajoista, maksaa laskunsa ja täyttää tarvittavat lomakkeet.",
      sv: "Klienten håller fast vid det som avtalats, kommer till bokade tider, betalar sina räkningar och fyller i de blanketter som behövs.",
      en: "The client keeps to plans and appointments, pays their bills and fills in the forms that are needed.",
    },
    client: {
      fi: "Hoidan omat asiani ajallaan",
      sv: "Jag sköter mina ärenden i tid",
      en: "I take care of my own matters",
      "fi-simple": "Hoidan omat asiani",
    },
  },
  "secure-housing": {
    name: { fi: "Asumisen turvaaminen", sv: "Tryggande av boendet", en: "Securing housing" },
    short: { fi: "Asumisen turvaaminen", sv: "Tryggande av boendet", en: "Securing housing" },
    help: {
      fi: "Asiakas voi luottaa siihen, että koti säilyy: vuokra hoituu, järjestyssääntöjä noudatetaan ja kotona on hyvä ja turvallista olla.",
      sv: "Klienten kan lita på att få behålla sitt hem: hyran betalas, ordningsreglerna följs och hemmet är en bra och trygg plats.",
      en: "The client can count on keeping their home: rent and house rules are kept, and home is a good and safe place to be.",
    },
    client: {
      fi: "Kotini on pysyvä ja turvallinen",
      sv: "Mitt hem är tryggt och jag får bo kvar",
      en: "My home is safe and I can stay in it",
      "fi-simple": "Minulla on turvallinen koti",
    },
  },
  "daily-rhythm": {
    name: { fi: "Vuorokausirytmi", sv: "Dygnsrytm", en: "Daily rhythm" },
    short: { fi: "Vuorokausirytmi", sv: "Dygnsrytm", en: "Daily rhythm" },
    help: {
      fi: "Asiakas nukkuu ja valvoo hänelle sopivassa rytmissä ja käyttää aikaansa säännöllisesti.",
      sv: "Klienten har en rytm av sömn och vakenhet som passar och använder sin tid regelbundet.",
      en: "The client sleeps and wakes in a rhythm that suits them and uses their time in a regular way.",
    },
    client: {
      fi: "Löydän minulle sopivan päivärytmin",
      sv: "Jag hittar en dygnsrytm som passar mig",
      en: "I find a daily rhythm that suits me",
      "fi-simple": "Nukun ja herään hyvään aikaan",
    },
  },
  "view-of-future": {
    name: { fi: "Näkemys tulevaisuudesta", sv: "Syn på framtiden", en: "View of the future" },
    short: { fi: "Näkemys tulevaisuudesta", sv: "Syn på framtiden", en: "View of the future" },
    help: {
      fi: "Asiakas kokee, että hän voi itse vaikuttaa siihen, mihin hänen elämänsä kulkee.",
      sv: "Klienten upplever sig själv kunna påverka i vilken riktning livet går.",
      en: "The client feels that they can influence the direction their life takes.",
    },
    client: {
      fi: "Voin vaikuttaa tulevaisuuteeni",
      sv: "Jag kan påverka min framtid",
      en: "I can shape my future",
      "fi-simple": "Voin itse vaikuttaa elämääni",
    },
  },
  "self-knowledge": {
    name: { fi: "Itsetuntemus", sv: "Självkännedom", en: "Self-knowledge" },
    short: { fi: "Itsetuntemus", sv: "Självkännedom", en: "Self-knowledge" },
    help: {
      fi: "Asiakas tuntee vahvuutensa ja heikkoutensa ja suhtautuu itseensä myönteisesti.",
      sv: "Klienten känner sina styrkor och svagheter och har en positiv bild av sig själv.",
      en: "The client knows their strengths and weaknesses and thinks well of themselves.",
    },
    client: {
      fi: "Tunnen itseni ja arvostan itseäni",
      sv: "Jag känner och uppskattar mig själv",
      en: "I know and value myself",
      "fi-simple": "Tunnen itseni paremmin",
    },
  },
  "finding-solutions": {
    name: {
      fi: "Halukkuus ratkaisujen löytämiseen",
      sv: "Vilja att hitta lösningar",
      en: "Willingness to find solutions",
    },
    short: { fi: "Ratkaisut", sv: "Lösningar", en: "Solutions" },
    help: {
      fi: "Asiakas hahmottaa, mikä on johtanut nykyiseen tilanteeseen, näkee vaihtoehtoja ja etsii niistä ratkaisuja.",
      sv: "Klienten ser vad som har lett till den nuvarande situationen, ser olika alternativ och söker lösningar.",
      en: "The client sees what has led to the present situation, sees alternatives and looks for solutions.",
    },
    client: {
      fi: "Etsin ratkaisuja tilanteeseeni",
      sv: "Jag söker lösningar på min situation",
      en: "I look for solutions to my situation",
      "fi-simple": "Etsin uusia keinoja",
    },
  },
  integration: {
    name: { fi: "Kotoutuminen", sv: "Integration", en: "Integration" },
    short: { fi: "Kotoutuminen", sv: "Integration", en: "Integration" },
    help: {
      fi: "Maahan muuttanut asiakas asettuu uuteen yhteiskuntaan ja kokee olevansa osa sitä.",
      sv: "En klient som flyttat till landet finner sig till rätta i det nya samhället och känner sig delaktig i det.",
      en: "A client who has moved to the country settles into the new society and feels part of it.",
    },
    client: {
      fi: "Kotiudun Suomeen",
      sv: "Jag finner mig till rätta i Finland",
      en: "I settle into life in Finland",
      "fi-simple": "Suomi tuntuu kodilta",
    },
  },
  "right-to-services": {
    name: {
      fi: "Tieto oikeudesta palveluihin",
      sv: "Kännedom om rätten till tjänster",
      en: "Knowledge of the right to services",
    },
    short: {
      fi: "Tieto oikeudesta palveluihin",
      sv: "Rätten till tjänster",
      en: "Right to services",
    },
    help: {
      fi: "Asiakas tietää, mihin hänen tarvitsemiinsa palveluihin hänellä on oikeus.",
      sv: "Klienten känner till sin rätt till de tjänster som behövs.",
      en: "The client knows which of the services they need they have a right to.",
    },
    client: {
      fi: "Tiedän, mihin palveluihin minulla on oikeus",
      sv: "Jag vet vilka tjänster jag har rätt till",
      en: "I know which services I have a right to",
      "fi-simple": "Tiedän, mitä apua voin saada",
    },
  },
  "societal-understanding": {
    name: {
      fi: "Ymmärrys ongelmien taustalla olevista yhteiskunnallisista syistä",
      sv: "Förståelse för de samhälleliga orsakerna bakom problemen",
      en: "Understanding of the societal causes behind problems",
    },
    short: {
      fi: "Yhteiskunnallinen ymmärrys",
      sv: "Samhällsförståelse",
      en: "Societal understanding",
    },
    help: {
      fi: "Asiakas ymmärtää, miten yhteiskunta ja lähiyhteisö vaikuttavat hänen tilanteeseensa.",
      sv: "Klienten förstår hur samhället och den närmaste omgivningen påverkar situationen.",
      en: "The client understands how society and the community around them affect their situation.",
    },
    client: {
      fi: "Ymmärrän, miten yhteiskunta vaikuttaa tilanteeseeni",
      sv: "Jag förstår hur samhället påverkar min situation",
      en: "I understand how society affects my situation",
      "fi-simple": "Ymmärrän, mikä kaikki vaikuttaa elämääni",
    },
  },
};
