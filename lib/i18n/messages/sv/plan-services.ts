import type { Shape } from "../../shape";
import type { planServices as fi } from "../fi/plan-services";

export const planServices = {
  title: "Tjänster",
  lead: "Markera de tjänster som klienten hänvisas till eller använder. Tjänsten öppnas när du markerar den.",
  choose: "Välj tjänster",
  filter: "Sök en tjänst",
  lists: {
    "guidance-to-services": "Allmänna tjänster",
    "guidance-to-social-services": "Socialvårdens tjänster",
  },
  provider: "Vem ordnar tjänsten?",
  state: "I vilket skede?",
  stateEmpty: "Inte angivet",
  stateReason: "Varför blev det inte av?",
  stateReasonHint: "Bara de anställda ser detta.",
  fromDate: "Börjar",
  toDate: "Slutar",
  dateHint: "d.m.åååå",
} satisfies Shape<typeof fi>;
