import { access } from "./fi/access";
import { audit } from "./fi/audit";
import { caseload } from "./fi/caseload";
import { clientScreen } from "./fi/client-screen";
import { clients } from "./fi/clients";
import { common } from "./fi/common";
import { consents } from "./fi/consents";
import { dates } from "./fi/dates";
import { errors } from "./fi/errors";
import { evaluations } from "./fi/evaluations";
import { exchange } from "./fi/exchange";
import { fields } from "./fi/fields";
import { handOver } from "./fi/hand-over";
import { help } from "./fi/help";
import { history } from "./fi/history";
import { home } from "./fi/home";
import { insights } from "./fi/insights";
import { layout } from "./fi/layout";
import { listFeedback } from "./fi/list-feedback";
import { live } from "./fi/live";
import { meetings } from "./fi/meetings";
import { methodDiary } from "./fi/method-diary";
import { myData } from "./fi/my-data";
import { office } from "./fi/office";
import { paper } from "./fi/paper";
import { planFactors } from "./fi/plan-factors";
import { planGoals } from "./fi/plan-goals";
import { planMethods } from "./fi/plan-methods";
import { planServices } from "./fi/plan-services";
import { planSummary } from "./fi/plan-summary";
import { plans } from "./fi/plans";
import { progress } from "./fi/progress";
import { reasons } from "./fi/reasons";
import { savedFilters } from "./fi/saved-filters";
import { saving } from "./fi/saving";
import { sharedPage } from "./fi/shared-page";
import { sharing } from "./fi/sharing";
import { site } from "./fi/site";
import { summary } from "./fi/summary";
import { users } from "./fi/users";
import { voice } from "./fi/voice";

/** All words of the interface in Finnish. */
export const fi = {
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
} as const;
