import { expect, test } from "vitest";
import { SERVICE_CODES_BY_LIST } from "./codes";
import { edition } from "./edition";

/**
 * The published Finnish names, held here a second time on purpose: a code that stored plans bear, its class,
 * its place and its official name must not change by an edit of the data alone.
 */
const {
  goals,
  goalClasses,
  methods,
  methodClasses,
  services,
  factors,
  factorClasses,
  factorScale,
  concernAreas,
} = edition("avain-2018");

const row = (item: { code: string; class: string; name: { fi: string }; short: { fi: string } }) =>
  [item.class, item.code, item.name.fi, item.short.fi] as const;

const heading = (item: { code: string; name: { fi: string } }) => [item.code, item.name.fi] as const;

test("the six classes of goals bear their official names in order", () => {
  expect(goalClasses.map(heading)).toEqual([
    ["life-management", "Elämänhallinta"],
    ["social-relations", "Sosiaaliset suhteet"],
    ["work-education", "Työelämä ja koulutus"],
    ["economy-housing", "Talous ja asuminen"],
    ["health-functioning", "Terveys ja toimintakyky"],
    ["substance-use", "Päihteiden käytön ja riippuvuuksien hallinta"],
  ]);
});

test("the 39 goals bear their codes and official names in order", () => {
  expect(goals.map(row)).toEqual([
    ["life-management", "daily-skills", "Arjen taidot", "Arjen taidot"],
    [
      "life-management",
      "own-affairs",
      "Vastuu omien asioiden hoitamisesta",
      "Vastuu omien asioiden hoitamisesta",
    ],
    ["life-management", "secure-housing", "Asumisen turvaaminen", "Asumisen turvaaminen"],
    ["life-management", "daily-rhythm", "Vuorokausirytmi", "Vuorokausirytmi"],
    ["life-management", "view-of-future", "Näkemys tulevaisuudesta", "Näkemys tulevaisuudesta"],
    ["life-management", "self-knowledge", "Itsetuntemus", "Itsetuntemus"],
    ["life-management", "finding-solutions", "Halukkuus ratkaisujen löytämiseen", "Ratkaisut"],
    ["life-management", "integration", "Kotoutuminen", "Kotoutuminen"],
    ["life-management", "right-to-services", "Tieto oikeudesta palveluihin", "Tieto oikeudesta palveluihin"],
    [
      "life-management",
      "societal-understanding",
      "Ymmärrys ongelmien taustalla olevista yhteiskunnallisista syistä",
      "Yhteiskunnallinen ymmärrys",
    ],
    ["social-relations", "relationships", "Ihmissuhteet", "Ihmissuhteet"],
    ["social-relations", "social-skills", "Sosiaaliset valmiudet", "Sosiaaliset valmiudet"],
    ["social-relations", "leisure", "Osallistuminen vapaa-ajan toimintaan", "Vapaa-ajan toiminta"],
    ["social-relations", "inclusion", "Osallisuuden kokeminen", "Osallisuus"],
    ["social-relations", "parenting", "Vanhempana jaksaminen", "Vanhempana jaksaminen"],
    [
      "social-relations",
      "antisocial-behaviour",
      "Epäsosiaalisen käyttäytymisen vähentäminen",
      "Epäsosiaalinen käytös vähäisemmäksi",
    ],
    [
      "social-relations",
      "concern-for-close-one",
      "Läheisestä aiheutuvan huolen kanssa selviytyminen",
      "Läheisestä aiheutuva huoli",
    ],
    [
      "social-relations",
      "leaving-violence",
      "Irtautuminen väkivallan uhkasta",
      "Irtautuminen väkivallan uhkasta",
    ],
    ["work-education", "applying-for-education", "Koulutukseen hakeminen", "Koulutukseen hakeminen"],
    [
      "work-education",
      "seeking-employment-measures",
      "Työllistymistä tukevaan toimintaan hakeutuminen",
      "Työllistymistoimiin hakeutuminen",
    ],
    [
      "work-education",
      "commitment-to-education-or-measures",
      "Sitoutuminen koulutukseen tai työllistymistä tukevaan toimintaan",
      "Sitoutuminen koulutukseen/työllistymistoimiin",
    ],
    ["work-education", "progress-in-studies", "Opiskelun sujuminen", "Opiskelun sujuminen"],
    ["work-education", "career-planning", "Ammatillisen uran suunnittelu", "Ammatillisen uran suunnittelu"],
    ["work-education", "finding-strengths", "Omien vahvuuksien löytyminen", "Vahvuuksien löytyminen"],
    ["work-education", "work-ability", "Työkyky", "Työkyky"],
    ["work-education", "job-seeking", "Työnhaku", "Työnhaku"],
    ["economy-housing", "money-management", "Talouden hallinta", "Talouden hallinta"],
    ["economy-housing", "livelihood", "Toimeentulo", "Toimeentulo"],
    ["economy-housing", "debt", "Velka", "Velka"],
    ["economy-housing", "housing", "Asuminen", "Asuminen"],
    ["economy-housing", "rent-paid", "Vuokranmaksusta huolehtiminen", "Vuokra maksettuna"],
    [
      "health-functioning",
      "physical-illness",
      "Fyysisen sairauden tai toimintarajoitteen aiheuttamien vaikeuksien helpottaminen",
      "Fyysiset sairaudet",
    ],
    [
      "health-functioning",
      "cognitive-disorders",
      "Kognitiivisesta häiriöstä ja lievästä kehitysvammasta aiheutuvien vaikeuksien helpottaminen",
      "Kognitiiviset häiriöt",
    ],
    [
      "health-functioning",
      "mental-health",
      "Mielenterveyden häiriöstä aiheutuvien vaikeuksien helpottaminen",
      "Mielenterveys",
    ],
    ["substance-use", "alcohol", "Alkoholinkäytön hallinta", "Alkoholi"],
    ["substance-use", "drugs", "Huumaavien aineiden käytön hallinta", "Huumeet"],
    ["substance-use", "medicine-dependence", "Lääkeriippuvuus", "Lääkeriippuvuus"],
    ["substance-use", "gambling", "Rahapelaamisen hallinta", "Rahapelaaminen"],
    ["substance-use", "behavioural-dependence", "Toiminnalliset riippuvuudet", "Toiminnalliset riippuvuudet"],
  ]);
});

test("the five classes of methods bear their official names in order", () => {
  expect(methodClasses.map(heading)).toEqual([
    ["strengthening", "Selviytymistä ja voimavaroja vahvistava toiminta"],
    ["restrictive", "Rajoittava ja ongelmalähtöinen toiminta"],
    ["economy-education-employment", "Talous, koulutus ja työllisyys"],
    ["plans-decisions", "Suunnitelmien ja päätösten tekeminen"],
    ["other", "Muut asiakastyön menetelmät"],
  ]);
});

test("the 29 methods bear their codes and official names in order", () => {
  expect(methods.map(row)).toEqual([
    ["strengthening", "supportive-discussion", "Asiakasta tukeva keskustelu", "Tukeva keskustelu"],
    ["strengthening", "supporting-inclusion", "Asiakkaan osallisuuden tukeminen", "Osallisuuden tukeminen"],
    [
      "strengthening",
      "societal-understanding",
      "Asiakkaan yhteiskunnallisen ymmärryksen lisääminen",
      "Yhteiskunnallinen ymmärrys",
    ],
    [
      "strengthening",
      "sharing-responsibility",
      "Asiakkaan vastuuttaminen asioiden hoitamiseen",
      "Vastuuttaminen",
    ],
    ["restrictive", "setting-conditions", "Ehtojen asettaminen asiakkaalle", "Ehtojen asettaminen"],
    [
      "restrictive",
      "discussing-problems",
      "Keskustelu asiakkaan ongelmista ja vaikeuksista",
      "Keskustelu: ongelmat ja vaikeudet",
    ],
    [
      "restrictive",
      "critical-feedback",
      "Kriittinen palaute asiakkaan käyttäytymisestä tai toiminnasta",
      "Kriittinen palaute",
    ],
    [
      "economy-education-employment",
      "clarifying-finances",
      "Asiakkaan taloustilanteen selvittäminen",
      "Taloustilanteen selvittäminen",
    ],
    [
      "economy-education-employment",
      "support-to-education",
      "Asiakkaan tukeminen koulutukseen hakeutumisessa",
      "Tukeminen koulutukseen",
    ],
    [
      "economy-education-employment",
      "support-to-work",
      "Asiakkaan tukeminen työpaikan hakemisessa",
      "Tukeminen työhön",
    ],
    [
      "economy-education-employment",
      "rehabilitative-work",
      "Asiakkaan ohjaaminen ja kannustaminen kuntouttavaan työtoimintaan hakeutumisessa",
      "Kuntouttava työtoiminta",
    ],
    [
      "economy-education-employment",
      "functional-assessment",
      "Asiakkaan toimintakyvyn arviointi",
      "Toimintakyvyn arviointi",
    ],
    [
      "economy-education-employment",
      "work-ability-report",
      "Asiakkaan työkyvyn selvitys (esim. eläkettä varten)",
      "Työkyvyn selvitys",
    ],
    ["plans-decisions", "making-a-plan", "Suunnitelman tekeminen asiakkaalle", "Suunnitelman tekeminen"],
    ["plans-decisions", "preventive-assistance", "Ehkäisevä toimeentulotuki", "Ehkäisevä toimeentulotuki"],
    [
      "plans-decisions",
      "supplementary-assistance",
      "Täydentävä toimeentulotuki",
      "Täydentävä toimeentulotuki",
    ],
    [
      "plans-decisions",
      "other-decision",
      "Muun kuin toimeentulotukeen liittyvän päätöksen tekeminen asiakkaalle",
      "Muu päätös",
    ],
    ["other", "guidance-to-services", "Asiakkaan ohjaaminen palveluihin", "Ohjaaminen palveluihin"],
    [
      "other",
      "guidance-to-social-services",
      "Asiakkaan ohjaaminen sosiaalihuollon palveluihin",
      "Ohjaaminen sosiaalihuollon palveluihin",
    ],
    ["other", "help-with-forms", "Asiakkaan avustaminen lomakkeiden kanssa", "Avustaminen lomakkeissa"],
    [
      "other",
      "accompanying",
      "Mukanaolo asiakkaan asioidessa muun kuin sosiaaliviranomaisen kanssa",
      "Mukanaolo asioinnissa muun kuin sosiaaliviranomaisen kanssa",
    ],
    [
      "other",
      "notifying-authority",
      "Ilmoitus muulle viranomaiselle asiakkaan tuen tarpeesta",
      "Ilmoitus muulle viranomaiselle",
    ],
    ["other", "guardianship", "Asiakkaan edunvalvontaan liittyvät selvittelyt ja lausunnot", "Edunvalvonta"],
    ["other", "crisis-work", "Kriisityö", "Kriisityö"],
    ["other", "group-work", "Ryhmämuotoinen sosiaalityö", "Ryhmämuotoinen sosiaalityö"],
    [
      "other",
      "support-person",
      "Tukihenkilön tai vertaistuen etsiminen asiakkaalle",
      "Tukihenkilö tai vertaistuki",
    ],
    ["other", "network-work", "Verkostotyö", "Verkostotyö"],
    ["other", "payee-account", "Välitystilipalvelu", "Välitystilipalvelu"],
    ["other", "community-work", "Yhteisösosiaalityö", "Yhteisösosiaalityö"],
  ]);
});

test("the 23 general services bear their numbers and official names", () => {
  expect(services["guidance-to-services"].map(heading)).toEqual([
    ["guidance-to-services-1", "Sosiaalipalvelut"],
    ["guidance-to-services-2", "Järjestö- ja yhdistystoiminta"],
    ["guidance-to-services-3", "Kelan palvelut"],
    ["guidance-to-services-4", "Kulttuuripalvelut"],
    ["guidance-to-services-5", "Kunnan työllisyyspalvelut"],
    ["guidance-to-services-6", "Liikuntapalvelut"],
    ["guidance-to-services-7", "Maahanmuuttoviraston palvelut"],
    ["guidance-to-services-8", "Mielenterveyspalvelut"],
    ["guidance-to-services-9", "Nuorisopalvelut"],
    ["guidance-to-services-10", "Oikeusapu"],
    ["guidance-to-services-11", "Opetus ja koulutus"],
    ["guidance-to-services-12", "Perusterveydenhuollon palvelut"],
    ["guidance-to-services-13", "Poliisitoimi"],
    ["guidance-to-services-14", "Potilas- ja sosiaaliasiamiehen palvelut"],
    ["guidance-to-services-15", "Päihdepalvelut"],
    ["guidance-to-services-16", "Rikosseuraamuslaitoksen palvelut"],
    ["guidance-to-services-17", "Seurakunnan tarjoamat palvelut"],
    ["guidance-to-services-18", "Sovittelupalvelut"],
    ["guidance-to-services-19", "Talous- ja velkaneuvonta"],
    ["guidance-to-services-20", "Työvoimahallinnon palvelut"],
    ["guidance-to-services-21", "Työkyvyn selvitys"],
    ["guidance-to-services-22", "Työllistymistä edistävä monialainen yhteispalvelu"],
    ["guidance-to-services-23", "Työterveyshuollon palvelut"],
  ]);
});

test("the 13 social welfare services bear their numbers and official names", () => {
  expect(services["guidance-to-social-services"].map(heading)).toEqual([
    ["guidance-to-social-services-1", "Asumispalvelut"],
    ["guidance-to-social-services-2", "Kotihoidon palvelut"],
    ["guidance-to-social-services-3", "Kuntouttava työtoiminta"],
    ["guidance-to-social-services-4", "Lapsiperheiden palvelut"],
    ["guidance-to-social-services-5", "Lastensuojelu"],
    ["guidance-to-social-services-6", "Maahanmuuttajien palvelut"],
    ["guidance-to-social-services-7", "Omaishoidon tuki"],
    ["guidance-to-social-services-8", "Opiskeluhuollon kuraattoripalvelu"],
    ["guidance-to-social-services-9", "Perheoikeudelliset palvelut"],
    ["guidance-to-social-services-10", "Päihdepalvelut"],
    ["guidance-to-social-services-11", "Sosiaalinen kuntoutus"],
    ["guidance-to-social-services-12", "Taloudellisen tuen palvelut"],
    ["guidance-to-social-services-13", "Vammaispalvelut"],
  ]);
});

test("the eight classes of factors bear their official names in order", () => {
  expect(factorClasses.map(heading)).toEqual([
    ["living-environment", "Elinympäristö"],
    ["work-education", "Työelämä ja koulutus"],
    ["services-benefits", "Palvelut ja etuudet"],
    ["economy-housing", "Talous ja asuminen"],
    ["health-functioning", "Terveydentila ja toimintakyky"],
    ["substance-use", "Päihteiden käyttö ja riippuvuudet"],
    ["social-relations", "Sosiaaliset suhteet"],
    ["everyday-resources", "Arjen voimavarat"],
  ]);
});

test("the nine published factors bear their codes and official names", () => {
  expect(
    factors.filter((factor) => !factor.ours).map((factor) => [factor.class, ...heading(factor)]),
  ).toEqual([
    ["work-education", "study-experiences", "Kokemukset opiskelusta"],
    ["work-education", "work-experiences", "Kokemukset työelämästä"],
    ["work-education", "education", "Koulutus"],
    ["work-education", "motivation", "Motivaatio työllistymiseen tai kouluttautumiseen"],
    ["work-education", "commitment", "Sitoutuminen koulutukseen tai työllistymiseen"],
    ["work-education", "attitude-opportunities", "Suhtautuminen koulutus- ja työllistymismahdollisuuksiin"],
    [
      "work-education",
      "attitude-own-chances",
      "Suhtautuminen omiin mahdollisuuksiin työllistyä tai päästä koulutukseen",
    ],
    ["economy-housing", "money-management", "Taloudenhallinta"],
    ["economy-housing", "economic-situation", "Taloustilanne"],
  ]);
});

test("the factor scale bears its official words", () => {
  expect(factorScale.map((step) => [step.value, step.name.fi])).toEqual([
    [1, "heikentävä vaikutus"],
    [2, "neutraali vaikutus"],
    [3, "auttava vaikutus"],
  ]);
});

test("the eight areas of concern bear their numbers and official names", () => {
  expect(concernAreas.map((area) => [area.number, area.name.fi])).toEqual([
    [1, "Elämänhallinta"],
    [2, "Ihmissuhteet ja lapsen tarpeet"],
    [3, "Väkivalta ja oikeusturva"],
    [4, "Asuminen"],
    [5, "Toimeentulo"],
    [6, "Työ tai vastaava toiminta ja koulunkäynti ja opiskelu"],
    [7, "Terveys, päihteiden käyttö ja riippuvuudet"],
    [8, "Muu asia"],
  ]);
});

test("a service's code is its list and its number", () => {
  for (const list of Object.values(services)) {
    for (const service of list) {
      expect(service.code).toBe(`${service.list}-${service.number}`);
      expect(SERVICE_CODES_BY_LIST[service.list]).toContain(service.code);
    }
  }
});
