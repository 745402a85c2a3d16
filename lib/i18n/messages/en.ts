import type { Shape } from "../shape";
import { access } from "./en/access";
import { audit } from "./en/audit";
import { caseload } from "./en/caseload";
import { clientScreen } from "./en/client-screen";
import { clients } from "./en/clients";
import { common } from "./en/common";
import { consents } from "./en/consents";
import { dates } from "./en/dates";
import { errors } from "./en/errors";
import { evaluations } from "./en/evaluations";
import { exchange } from "./en/exchange";
import { fields } from "./en/fields";
import { handOver } from "./en/hand-over";
import { help } from "./en/help";
import { history } from "./en/history";
import { home } from "./en/home";
import { insights } from "./en/insights";
import { layout } from "./en/layout";
import { listFeedback } from "./en/list-feedback";
import { live } from "./en/live";
import { meetings } from "./en/meetings";
import { methodDiary } from "./en/method-diary";
import { myData } from "./en/my-data";
import { office } from "./en/office";
import { paper } from "./en/paper";
import { planFactors } from "./en/plan-factors";
import { planGoals } from "./en/plan-goals";
import { planMethods } from "./en/plan-methods";
import { planServices } from "./en/plan-services";
import { planSummary } from "./en/plan-summary";
import { plans } from "./en/plans";
import { progress } from "./en/progress";
import { reasons } from "./en/reasons";
import { savedFilters } from "./en/saved-filters";
import { saving } from "./en/saving";
import { sharedPage } from "./en/shared-page";
import { sharing } from "./en/sharing";
import { site } from "./en/site";
import { summary } from "./en/summary";
import { users } from "./en/users";
import { voice } from "./en/voice";
import type { fi } from "./fi";

/** All words of the interface in English. */
export const en = {
  common,
  layout,
  errors,
  access,
  users,
  clients,
  plans,
  planGoals,
  planFactors,
  planServices,
  planMethods,
  planSummary,
  paper,
  handOver,
  saving,
  live,
  history,
  help,
  fields,
  evaluations,
  meetings,
  methodDiary,
  progress,
  home,
  caseload,
  insights,
  savedFilters,
  exchange,
  office,
  listFeedback,
  reasons,
  summary,
  sharing,
  sharedPage,
  clientScreen,
  voice,
  consents,
  myData,
  site,
  audit,
  dates,
} satisfies Shape<typeof fi>;
