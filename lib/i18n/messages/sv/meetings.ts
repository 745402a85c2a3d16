import type { Shape } from "../../shape";
import type { meetings as fi } from "../fi/meetings";

export const meetings = {
  pageTitle: "Möte",
  choice: {
    legend: "Hur fyller du i?",
    privacy: "Före mötet: stäng andra fönster och andra klienters uppgifter.",
    together: "Tillsammans med klienten",
    after: "Jag antecknar efteråt",
    paper: "Från papper",
    togetherHint:
      "Som deltagare antecknas klienten och medarbetaren tillsammans. Sessionen hålls öppen under mötet, högst tre timmar.",
    otherHint: "När du antecknar efter mötet eller från papper frågar vi särskilt vem som deltog.",
  },
  goingOn: {
    together: "Möte, började kl. {time}",
    after: "Antecknas efteråt, började kl. {time}",
    paper: "Antecknas från papper, började kl. {time}",
    end: "Avsluta mötet",
    endWriting: "Avsluta antecknandet",
  },
  begin: {
    title: "Börja ett möte",
    lead: "Utkastet fortsätter där det blev.",
  },
  end: {
    title: "Vill du avsluta mötet?",
    titleWriting: "Vill du avsluta antecknandet?",
    lead: "Här är det som ännu saknas. Inget av det hindrar dig från att avsluta.",
    allDone: "Alla punkter har gåtts igenom.",
    goOn: "Fortsätt mötet",
    goOnWriting: "Fortsätt anteckna",
    later: "Avsluta, jag fortsätter senare",
    laterHint:
      "Utkastet sparas. Du hittar det på klientens sida under Fortsätt, och på startsidan syns det som påbörjat.",
    confirm: "Bekräfta",
    confirmHint: "Du får läsa igenom allt innan du bekräftar.",
  },
  open: {
    title: "Ännu öppet",
    next: "Inget nästa möte har avtalats.",
    due: "Dagen för nästa utvärdering är inte vald. Lämnas den tom är den om {months, plural, one {en månad} other {# månader}}.",
    who: "Steget saknar utförare: {step}",
    when: "Steget saknar dag: {step}",
    both: "Steget saknar utförare och dag: {step}",
    unnamed: "ett steg utan ord",
    services:
      "{count, plural, one {Läget för en tjänst är inte antecknat.} other {Läget för # tjänster är inte antecknat.}}",
  },
} satisfies Shape<typeof fi>;
