import type { ServiceCodeIn } from "../codes";
import type { ServiceTexts } from "../types";

export const generalServices: Readonly<Record<ServiceCodeIn<"guidance-to-services">, ServiceTexts>> = {
  "guidance-to-services-1": {
    name: { fi: "Sosiaalipalvelut", sv: "Socialservice", en: "Social services" },
    help: {
      fi: "Sosiaalipalvelut yleisesti; yksittäinen palvelu merkitään sosiaalihuollon palvelujen luetteloon.",
      sv: "Socialservice i allmänhet; en enskild tjänst antecknas i förteckningen över socialvårdens tjänster.",
      en: "Social services in general; a single service is marked in the list of social welfare services.",
    },
    client: {
      fi: "Apua sosiaalipalveluista",
      sv: "Hjälp från socialservicen",
      en: "Help from social services",
      "fi-simple": "Apua sosiaalitoimistosta",
    },
  },
  "guidance-to-services-2": {
    name: {
      fi: "Järjestö- ja yhdistystoiminta",
      sv: "Organisations- och föreningsverksamhet",
      en: "Organisations and associations",
    },
    help: {
      fi: "Järjestöjen ja yhdistysten ryhmät, kohtaamispaikat, neuvonta ja vapaaehtoistoiminta.",
      sv: "Organisationers och föreningars grupper, mötesplatser, rådgivning och frivilligverksamhet.",
      en: "Groups, meeting places, advice and volunteering of organisations and associations.",
    },
    client: {
      fi: "Yhdistysten toiminta ja kohtaamispaikat",
      sv: "Föreningars verksamhet och mötesplatser",
      en: "Activities and meeting places of associations",
      "fi-simple": "Yhdistysten toiminta",
    },
  },
  "guidance-to-services-3": {
    name: { fi: "Kelan palvelut", sv: "FPA:s tjänster", en: "Kela services" },
    help: {
      fi: "Kelan etuudet, neuvonta ja kuntoutus, myös perustoimeentulotuki.",
      sv: "FPA:s förmåner, rådgivning och rehabilitering, också det grundläggande utkomststödet.",
      en: "Kela's benefits, advice and rehabilitation, also basic social assistance.",
    },
    client: {
      fi: "Kelan tuet ja neuvonta",
      sv: "FPA:s stöd och rådgivning",
      en: "Kela benefits and advice",
      "fi-simple": "Apua Kelasta",
    },
  },
  "guidance-to-services-4": {
    name: { fi: "Kulttuuripalvelut", sv: "Kulturtjänster", en: "Cultural services" },
    help: {
      fi: "Kirjastot, museot, teatterit, konsertit ja muu kulttuuritoiminta.",
      sv: "Bibliotek, museer, teatrar, konserter och annan kulturverksamhet.",
      en: "Libraries, museums, theatres, concerts and other cultural activities.",
    },
    client: {
      fi: "Kirjasto, museot ja muu kulttuuri",
      sv: "Bibliotek, museer och annan kultur",
      en: "Library, museums and other culture",
      "fi-simple": "Kirjasto, museo ja musiikki",
    },
  },
  "guidance-to-services-5": {
    name: {
      fi: "Kunnan työllisyyspalvelut",
      sv: "Kommunens sysselsättningstjänster",
      en: "Municipal employment services",
    },
    help: {
      fi: "Kunnan omat palvelut, jotka tukevat työllistymistä.",
      sv: "Kommunens egna tjänster som stöder sysselsättning.",
      en: "The municipality's own services that support employment.",
    },
    client: {
      fi: "Kunnan apu työn löytämiseen",
      sv: "Kommunens hjälp att hitta arbete",
      en: "The municipality's help with finding work",
      "fi-simple": "Kunta auttaa löytämään töitä",
    },
  },
  "guidance-to-services-6": {
    name: { fi: "Liikuntapalvelut", sv: "Idrotts- och motionstjänster", en: "Sports services" },
    help: {
      fi: "Liikuntapaikat, ohjatut ryhmät ja liikuntaneuvonta.",
      sv: "Idrottsplatser, ledda grupper och motionsrådgivning.",
      en: "Sports facilities, guided groups and advice on exercise.",
    },
    client: {
      fi: "Liikunta ja liikuntaryhmät",
      sv: "Motion och motionsgrupper",
      en: "Exercise and exercise groups",
      "fi-simple": "Apua liikkumiseen",
    },
  },
  "guidance-to-services-7": {
    name: {
      fi: "Maahanmuuttoviraston palvelut",
      sv: "Migrationsverkets tjänster",
      en: "Finnish Immigration Service",
    },
    help: {
      fi: "Oleskelulupiin, kansalaisuuteen ja turvapaikkaan liittyvät palvelut.",
      sv: "Tjänster som gäller uppehållstillstånd, medborgarskap och asyl.",
      en: "Services on residence permits, citizenship and asylum.",
    },
    client: {
      fi: "Oleskelulupa ja muut asiat Migrissä",
      sv: "Uppehållstillstånd och andra ärenden hos Migri",
      en: "Residence permit and other matters at Migri",
      "fi-simple": "Oleskelulupa ja muut luvat",
    },
  },
  "guidance-to-services-8": {
    name: { fi: "Mielenterveyspalvelut", sv: "Mentalvårdstjänster", en: "Mental health services" },
    help: {
      fi: "Mielenterveyden hoito, kuntoutus ja matalan kynnyksen tuki.",
      sv: "Vård, rehabilitering och lågtröskelstöd för den psykiska hälsan.",
      en: "Mental health care, rehabilitation and easily reached support.",
    },
    client: {
      fi: "Apua mielen hyvinvointiin",
      sv: "Hjälp för att må bättre psykiskt",
      en: "Help for well-being of the mind",
      "fi-simple": "Apua, kun mieli voi huonosti",
    },
  },
  "guidance-to-services-9": {
    name: { fi: "Nuorisopalvelut", sv: "Ungdomstjänster", en: "Youth services" },
    help: {
      fi: "Nuorten ohjaus ja neuvonta, esimerkiksi etsivä nuorisotyö, Ohjaamo ja työpajat.",
      sv: "Handledning och rådgivning för unga, till exempel uppsökande ungdomsarbete, Navigatorn och verkstäder.",
      en: "Guidance and advice for young people, for example outreach youth work, one-stop guidance centres and workshops.",
    },
    client: {
      fi: "Ohjausta ja tukea nuorille",
      sv: "Handledning och stöd för unga",
      en: "Guidance and support for young people",
      "fi-simple": "Apua nuorille",
    },
  },
  "guidance-to-services-10": {
    name: { fi: "Oikeusapu", sv: "Rättshjälp", en: "Legal aid" },
    help: {
      fi: "Oikeusaputoimiston tai muun juristin neuvonta ja apu oikeudellisissa asioissa.",
      sv: "Råd och hjälp i rättsliga frågor från rättshjälpsbyrån eller en annan jurist.",
      en: "Advice and help in legal matters from a legal aid office or another lawyer.",
    },
    client: {
      fi: "Juristin neuvot ja apu",
      sv: "Råd och hjälp av en jurist",
      en: "Advice and help from a lawyer",
      "fi-simple": "Apua lakiasioihin",
    },
  },
  "guidance-to-services-11": {
    name: { fi: "Opetus ja koulutus", sv: "Undervisning och utbildning", en: "Teaching and education" },
    help: {
      fi: "Oppilaitosten opetus, ammatillinen ja muu koulutus sekä kurssit.",
      sv: "Läroanstalternas undervisning, yrkesutbildning och annan utbildning samt kurser.",
      en: "Teaching at schools and colleges, vocational and other education, and courses.",
    },
    client: {
      fi: "Koulu, opinnot ja kurssit",
      sv: "Skola, studier och kurser",
      en: "School, studies and courses",
      "fi-simple": "Koulu ja kurssit",
    },
  },
  "guidance-to-services-12": {
    name: {
      fi: "Perusterveydenhuollon palvelut",
      sv: "Primärvårdens tjänster",
      en: "Primary health care services",
    },
    help: {
      fi: "Terveyskeskuksen palvelut, kuten lääkärin ja hoitajan vastaanotto ja suun terveydenhuolto.",
      sv: "Hälsocentralens tjänster, såsom läkar- och vårdarmottagning och munhälsovård.",
      en: "Health centre services, such as seeing a doctor or nurse and oral health care.",
    },
    client: {
      fi: "Lääkäri, hoitaja ja hammashoito",
      sv: "Läkare, vårdare och tandvård",
      en: "Doctor, nurse and dental care",
      "fi-simple": "Lääkäri tai hoitaja",
    },
  },
  "guidance-to-services-13": {
    name: { fi: "Poliisitoimi", sv: "Polisväsendet", en: "Police services" },
    help: {
      fi: "Asiointi poliisin kanssa, esimerkiksi luvat, rikosilmoitus tai poliisin antama tuki.",
      sv: "Ärenden hos polisen, till exempel tillstånd, brottsanmälan eller polisens stöd.",
      en: "Dealings with the police, for example permits, reporting a crime or support from the police.",
    },
    client: {
      fi: "Poliisin apu ja luvat",
      sv: "Polisens hjälp och tillstånd",
      en: "Help and permits from the police",
      "fi-simple": "Apua poliisilta",
    },
  },
  "guidance-to-services-14": {
    name: {
      fi: "Potilas- ja sosiaaliasiamiehen palvelut",
      sv: "Patient- och socialombudsmannens tjänster",
      en: "Patient and social ombudsman services",
    },
    help: {
      fi: "Neuvontaa potilaan ja asiakkaan oikeuksista ja muistutuksen tekemisestä; nykyiset nimikkeet ovat potilasasiavastaava ja sosiaaliasiavastaava.",
      sv: "Råd om patientens och klientens rättigheter och om anmärkningar; de nuvarande benämningarna är patientombud och socialombud.",
      en: "Advice on the rights of patients and clients and on making a complaint; the present titles are patient ombudsperson and social services ombudsperson.",
    },
    client: {
      fi: "Neuvoja oikeuksistasi hoidossa ja palveluissa",
      sv: "Råd om dina rättigheter i vården och tjänsterna",
      en: "Advice on your rights in care and services",
      "fi-simple": "Neuvoja oikeuksistasi",
    },
  },
  "guidance-to-services-15": {
    name: { fi: "Päihdepalvelut", sv: "Rusmedelstjänster", en: "Substance use services" },
    help: {
      fi: "Päihdehoito, vieroitus, korvaushoito ja matalan kynnyksen päihdetyö.",
      sv: "Beroendevård, avgiftning, substitutionsbehandling och lågtröskelarbete kring rusmedel.",
      en: "Substance use treatment, withdrawal, substitution treatment and easily reached support.",
    },
    client: {
      fi: "Tukea alkoholi- ja huumeasioissa",
      sv: "Stöd i frågor om alkohol och droger",
      en: "Support with alcohol and drugs",
      "fi-simple": "Apua alkoholin tai huumeiden käyttöön",
    },
  },
  "guidance-to-services-16": {
    name: {
      fi: "Rikosseuraamuslaitoksen palvelut",
      sv: "Brottspåföljdsmyndighetens tjänster",
      en: "Prison and Probation Service",
    },
    help: {
      fi: "Vankeuteen, yhdyskuntaseuraamukseen ja vapautumiseen liittyvät palvelut ja yhteistyö.",
      sv: "Tjänster och samarbete som gäller fängelse, samhällspåföljd och frigivning.",
      en: "Services and cooperation on imprisonment, community sanctions and release.",
    },
    client: {
      fi: "Tukea tuomion aikana ja sen jälkeen",
      sv: "Stöd under ett straff och efter det",
      en: "Support during a sentence and after it",
      "fi-simple": "Tukea tuomion aikana ja jälkeen",
    },
  },
  "guidance-to-services-17": {
    name: {
      fi: "Seurakunnan tarjoamat palvelut",
      sv: "Tjänster som församlingen erbjuder",
      en: "Services offered by the parish",
    },
    help: {
      fi: "Diakoniatyö ja muu seurakunnan tuki ja toiminta.",
      sv: "Diakoniarbete och församlingens övriga stöd och verksamhet.",
      en: "Diaconal work and other support and activities of the parish.",
    },
    client: {
      fi: "Seurakunnan apu ja toiminta",
      sv: "Församlingens hjälp och verksamhet",
      en: "Help and activities of the parish",
      "fi-simple": "Apua seurakunnasta",
    },
  },
  "guidance-to-services-18": {
    name: { fi: "Sovittelupalvelut", sv: "Medlingstjänster", en: "Mediation services" },
    help: {
      fi: "Rikosten ja riitojen, perheasioiden tai naapurien välien sovittelu.",
      sv: "Medling vid brott och tvister, i familjefrågor eller mellan grannar.",
      en: "Mediation in crimes and disputes, family matters or between neighbours.",
    },
    client: {
      fi: "Apua riidan sovitteluun",
      sv: "Hjälp att lösa en tvist",
      en: "Help with settling a dispute",
      "fi-simple": "Apua riidan sopimiseen",
    },
  },
  "guidance-to-services-19": {
    name: {
      fi: "Talous- ja velkaneuvonta",
      sv: "Ekonomi- och skuldrådgivning",
      en: "Financial and debt counselling",
    },
    help: {
      fi: "Maksuton neuvonta talouden suunnitteluun ja velkojen järjestelyyn.",
      sv: "Avgiftsfri rådgivning i att planera ekonomin och ordna upp skulder.",
      en: "Free advice on planning finances and arranging debts.",
    },
    client: {
      fi: "Neuvoja raha- ja velka-asioihin",
      sv: "Råd om pengar och skulder",
      en: "Advice on money and debts",
      "fi-simple": "Neuvoja rahasta ja veloista",
    },
  },
  "guidance-to-services-20": {
    name: {
      fi: "Työvoimahallinnon palvelut",
      sv: "Arbetskraftsförvaltningens tjänster",
      en: "Labour administration services",
    },
    help: {
      fi: "Työnhakijan julkiset palvelut, kuten työnvälitys, uraohjaus ja työvoimakoulutus; vuodesta 2025 ne järjestää kunta tai kuntien yhteinen työllisyysalue.",
      sv: "Offentliga tjänster för arbetssökande, såsom arbetsförmedling, karriärvägledning och arbetskraftsutbildning; sedan 2025 ordnas de av kommunen eller kommunernas gemensamma sysselsättningsområde.",
      en: "Public services for jobseekers, such as job placement, career guidance and labour market training; since 2025 they are arranged by the municipality or by an employment area that municipalities share.",
    },
    client: {
      fi: "Työnhakijan palvelut",
      sv: "Tjänster för arbetssökande",
      en: "Services for jobseekers",
      "fi-simple": "Palvelut, kun haet töitä",
    },
  },
  "guidance-to-services-21": {
    name: { fi: "Työkyvyn selvitys", sv: "Utredning av arbetsförmågan", en: "Work ability assessment" },
    help: {
      fi: "Palvelu, jossa selvitetään, millaiseen työhön asiakas pystyy.",
      sv: "En tjänst där man utreder vilket slags arbete klienten klarar av.",
      en: "A service that finds out what kind of work the client is able to do.",
    },
    client: {
      fi: "Selvitys siitä, millaista työtä jaksat tehdä",
      sv: "En utredning av vilket slags arbete du orkar med",
      en: "Finding out what kind of work you can manage",
      "fi-simple": "Selvitetään, mitä työtä jaksat tehdä",
    },
  },
  "guidance-to-services-22": {
    name: {
      fi: "Työllistymistä edistävä monialainen yhteispalvelu",
      sv: "Sektorsövergripande samservice som främjar sysselsättningen",
      en: "Multi-sector joint service promoting employment",
    },
    help: {
      fi: "Työllisyyspalvelujen, Kelan ja sosiaali- ja terveyspalvelujen yhteinen palvelu työttömälle, joka tarvitsee niitä kaikkia.",
      sv: "Sysselsättningstjänsternas, FPA:s och social- och hälsotjänsternas gemensamma service för en arbetslös som behöver dem alla.",
      en: "A joint service of employment services, Kela and social and health services for an unemployed person who needs them all.",
    },
    client: {
      fi: "Monta auttajaa yhdessä työn löytämiseksi",
      sv: "Flera hjälpare tillsammans för att hitta arbete",
      en: "Several helpers together to find work",
      "fi-simple": "Monta auttajaa auttaa löytämään töitä",
    },
  },
  "guidance-to-services-23": {
    name: {
      fi: "Työterveyshuollon palvelut",
      sv: "Företagshälsovårdens tjänster",
      en: "Occupational health services",
    },
    help: {
      fi: "Työnantajan järjestämä terveydenhuolto työssä olevalle.",
      sv: "Hälsovård som arbetsgivaren ordnar för den som är i arbete.",
      en: "Health care that the employer arranges for those in work.",
    },
    client: {
      fi: "Työpaikan lääkäri ja hoitaja",
      sv: "Arbetsplatsens läkare och vårdare",
      en: "The doctor and nurse of your workplace",
      "fi-simple": "Oman työpaikan lääkäri",
    },
  },
};
