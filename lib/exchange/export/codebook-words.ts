import type { Words } from "@/lib/avain/types";

const w = (fi: string, sv: string, en: string): Words => ({ fi, sv, en });

/** What each variable of the tables is. */
export const variables: Readonly<Record<string, Words>> = {
  client: w("asiakkaan tunnus", "klientens beteckning", "the client's id"),
  gender: w("juridinen sukupuoli", "juridiskt kön", "legal gender"),
  birth_date: w("syntymäaika", "födelsedatum", "birth date"),
  municipality: w("kotikunta", "hemkommun", "municipality"),
  language: w(
    "asiointikieli (fi myös silloin, kun kieltä ei ole kirjattu)",
    "kontaktspråk (fi också när inget språk har antecknats)",
    "language (fi also where none was recorded)",
  ),
  plan: w("suunnitelman tunnus", "planens beteckning", "the plan's id"),
  confirmed_on: w("suunnitelman vahvistuspäivä", "dag då planen fastställdes", "day the plan was confirmed"),
  took_part: w(
    "kuka oli mukana täyttämässä",
    "vem som deltog i ifyllandet",
    "who took part in filling it in",
  ),
  age: w(
    "ikä täysinä vuosina vahvistuspäivänä (tyhjä: ei tiedossa)",
    "ålder i hela år på fastställelsedagen (tom: okänd)",
    "age in whole years on the day of confirming (empty: not known)",
  ),
  place: w("järjestys suunnitelmassa", "ordning i planen", "order in the plan"),
  goal: w("tavoite", "mål", "goal"),
  timing: w("nyt vai myöhemmin", "nu eller senare", "now or later"),
  words: w("tavoite omin sanoin", "målet med egna ord", "the goal in own words"),
  method: w("menetelmä", "metod", "method"),
  document: w(
    "suunnitelman tai arvioinnin tunnus",
    "planens eller utvärderingens beteckning",
    "the plan's or the evaluation's id",
  ),
  factor: w("tilannetekijä", "situationsfaktor", "situational factor"),
  effect: w(
    "vaikutus (ei riviä: ei arvioitu, ei siis neutraali)",
    "inverkan (ingen rad: inte bedömd, alltså inte neutral)",
    "effect (no row: not rated, which is not neutral)",
  ),
  service_list: w("palveluluettelo", "servicelista", "list of services"),
  service_number: w(
    "palvelun numero luettelossa",
    "tjänstens nummer i listan",
    "number of the service in its list",
  ),
  state: w(
    "palvelun vaihe (tyhjä: ei tiedossa)",
    "tjänstens skede (tom: okänt)",
    "state of the service (empty: not known)",
  ),
  provider: w("palvelun antaja", "den som ger tjänsten", "who gives the service"),
  evaluation: w("arvioinnin tunnus", "utvärderingens beteckning", "the evaluation's id"),
  evaluated_on: w("arviointipäivä", "utvärderingsdag", "day of the evaluation"),
  score: w(
    "saavuttaminen 0–100 (ei riviä: ei pisteytetty, ei siis 0)",
    "måluppfyllelse 0–100 (ingen rad: inte poängsatt, alltså inte 0)",
    "attainment 0–100 (no row: not scored, which is not 0)",
  ),
  used: w(
    "käytettiinkö menetelmää (ei riviä: ei tiedossa)",
    "användes metoden (ingen rad: okänt)",
    "was the method used (no row: not known)",
  ),
};

/** What the values of a variable mean, where they are few. */
export const wordsOfValues: Readonly<Record<string, readonly (readonly [string | number, Words])[]>> = {
  gender: [
    ["woman", w("nainen", "kvinna", "woman")],
    ["man", w("mies", "man", "man")],
    ["unknown", w("ei tiedossa", "okänt", "unknown")],
  ],
  took_part: [
    [
      "together",
      w(
        "asiakas ja työntekijä yhdessä",
        "klienten och arbetstagaren tillsammans",
        "client and worker together",
      ),
    ],
    ["client", w("asiakas yksin", "klienten ensam", "client alone")],
    ["worker", w("työntekijä yksin", "arbetstagaren ensam", "worker alone")],
  ],
  timing: [
    ["now", w("nyt", "nu", "now")],
    ["later", w("myöhemmin", "senare", "later")],
  ],
  service_list: [
    ["guidance-to-services", w("yleiset palvelut", "allmänna tjänster", "general services")],
    [
      "guidance-to-social-services",
      w("sosiaalihuollon palvelut", "socialvårdens tjänster", "social welfare services"),
    ],
  ],
  state: [
    ["applied", w("haettu", "ansökt", "applied")],
    ["queued", w("jonossa", "i kö", "queued")],
    ["started", w("alkanut", "börjat", "started")],
    ["cameTrue", w("toteutunut", "förverkligats", "came true")],
    ["didNot", w("ei toteutunut", "förverkligades inte", "did not come true")],
  ],
  used: [
    [1, w("käytettiin", "användes", "used")],
    [0, w("ei käytetty", "användes inte", "not used")],
  ],
};
