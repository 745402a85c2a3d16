import type { Shape } from "../../shape";
import type { voice as fi } from "../fi/voice";

/** The questions of the client's voice in easy Finnish; what workers read is in plain Finnish. */
export const voice = {
  title: "Miten sinulla menee?",
  lead: "Sinun ei ole pakko vastata. Voit jättää kysymyksen tyhjäksi. Vastaukset eivät vaikuta rahaan, jota saat. Ne eivät vaikuta palveluihin tai suunnitelmaan.",
  year: "Ajattele viimeistä vuotta.",
  questions: {
    guidance: "Oletko saanut neuvoja sosiaalityöntekijältä tai ohjaajalta?",
    basicAssistance: "Oletko saanut toimeentulotukea Kelasta?",
    otherAssistance: "Oletko saanut toimeentulotukea sosiaalitoimesta?",
    enoughGuidance: "Oletko saanut tarpeeksi neuvoja?",
    health: "Millainen terveytesi on nyt?",
    food: "Oletko pelännyt, että ruoka loppuu? Ajattele aikaa ennen rahapäivää.",
    medicine: "Oletko jättänyt lääkkeitä ostamatta, koska rahaa ei ollut?",
    doctor: "Oletko jättänyt käymättä lääkärissä, koska rahaa ei ollut?",
    lonely: "Oletko yksinäinen?",
    afraid: "Pelkäätkö jotakuta? Hän voi olla kotonasi tai lähelläsi.",
  },
  options: {
    support: {
      enough: "Kyllä. Sain tarpeeksi.",
      notEnough: "Kyllä, mutta en saanut tarpeeksi.",
      didNotGet: "En, mutta olisin tarvinnut.",
      notNeeded: "En tarvinnut.",
    },
    skip: "En vastaa tähän",
    yesNo: { yes: "Kyllä", no: "Ei" },
    health: {
      veryGood: "Hyvä",
      good: "Melko hyvä",
      average: "Keskitasoinen",
      poor: "Melko huono",
      veryPoor: "Huono",
    },
  },
  ours: "Tämä kysymys on meidän oma.",
  audience: {
    question: "Kuka saa nähdä vastauksesi?",
    hint: "Valitse toinen, jos vastasit johonkin.",
    statistics: "Ei kukaan. Vastaukset menevät tilastoon ilman nimeäsi.",
    worker: "Oma työntekijäni.",
    missing: "Valitse vielä, kuka saa nähdä vastauksesi.",
  },
  send: "Lähetä vastaukset",
  back: "Takaisin",
  thanks: "Kiitos, että vastasit",
  thanksWorker: "Työntekijäsi näkee vastauksesi. Voitte puhua niistä, kun tapaatte.",
  thanksStatistics: "Vastauksesi ovat nyt tilastossa. Nimesi ei ole siinä.",
  nothing: "Et vastannut mihinkään. Se on ihan hyvä. Voit vastata myöhemmin.",
  answered: "Olet jo vastannut. Kiitos.",
  help: {
    title: "Saat apua heti",
    food: "Olet pelännyt, että ruoka loppuu. Saat apua jo tänään.",
    medicine: "Olet jättänyt lääkkeitä ostamatta. Lääkkeisiin voi saada apua.",
    afraid: "Pelkäät jotakuta. Sinulla on oikeus olla turvassa.",
    worker: "Soita työntekijällesi: {name}, {phone}.",
    workerHours: "Hän vastaa: {hours}.",
    noWorker: "Ota yhteyttä omaan työntekijääsi.",
    socialEmergency: "Sosiaalipäivystys: {text}",
    violence: "Nollalinja {number}: se on ilmainen. Voit soittaa milloin vain.",
    emergency: "Jos olet vaarassa, soita heti {number}.",
    notWatched: "Vastauksiasi ei lueta heti. Soita, jos tarvitset apua nyt.",
  },
  sheet: {
    name: "Nimi (jos näytät vastaukset työntekijälle)",
    return:
      "Anna lomake työntekijällesi, kun tapaatte. Hän kirjaa vastauksesi koneelle. Silloin hän myös näkee ne.",
    tick: "Laita rasti ruutuun.",
  },
} satisfies Shape<Omit<typeof fi, "staff" | "figures">>;
