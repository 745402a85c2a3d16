export const planServices = {
  title: "Palvelut",
  lead: "Merkitse palvelut, joihin asiakas ohjataan tai joita hän käyttää. Palvelu avautuu, kun merkitset sen.",
  choose: "Valitse palvelut",
  filter: "Etsi palvelua",
  lists: {
    "guidance-to-services": "Yleiset palvelut",
    "guidance-to-social-services": "Sosiaalihuollon palvelut",
  },
  provider: "Kuka palvelun järjestää?",
  state: "Missä vaiheessa?",
  stateEmpty: "Ei merkitty",
  stateReason: "Miksi ei toteutunut?",
  stateReasonHint: "Vain työntekijät näkevät tämän.",
  fromDate: "Alkaa",
  toDate: "Päättyy",
  dateHint: "p.k.vvvv",
} as const;
