import type { Shape } from "../../shape";
import type { plans as fi } from "../fi/plans";

export const plans = {
  title: "Klientplan",
  client: "Klient",
  states: {
    draft: "Utkast",
    correcting: "Rättelse pågår, bekräftad {day}",
    confirmed: "Bekräftad {day}",
    closed: "Avslutad {day}",
    discarded: "Borttaget utkast",
  },
  sections: {
    label: "Planens delar",
    goals: "Mål",
    factors: "Situationsfaktorer",
    services: "Tjänster",
    methods: "Metoder och steg",
    summary: "Sammanfattning",
  },
  counts: {
    goals: { none: "0 valda", one: "1 valt", other: "{count} valda" },
    factors: { none: "0 bedömda", one: "1 bedömd", other: "{count} bedömda" },
    services: { none: "0 valda", one: "1 vald", other: "{count} valda" },
    methods: { none: "0 metoder", one: "1 metod", other: "{count} metoder" },
    steps: { none: "0 steg", one: "1 steg", other: "{count} steg" },
  },
  filter: {
    help: "Enter väljer den första träffen, nedåtpilen går till listan och Esc tömmer.",
    hits: { none: "Inga träffar.", one: "1 träff", other: "{count} träffar" },
    ticked: "Valt: {name}",
    already: "Redan valt: {name}",
  },
  rows: {
    help: "Förklaringar",
    more: "Mer",
    ours: "Avainpolkus egen rad, inte AVAIN-mätarens:",
    words: "Med egna ord",
    hidden: "Visas inte och skrivs inte ut",
    hiddenShort: "visas inte",
    takeOut: "Ta bort",
  },
} satisfies Shape<typeof fi>;
