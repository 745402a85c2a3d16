import type { Shape } from "../shape";
import type { fi } from "./fi";
import { access } from "./sv/access";
import { audit } from "./sv/audit";
import { caseload } from "./sv/caseload";
import { clientScreen } from "./sv/client-screen";
import { clients } from "./sv/clients";
import { common } from "./sv/common";
import { consents } from "./sv/consents";
import { dates } from "./sv/dates";
import { errors } from "./sv/errors";
import { evaluations } from "./sv/evaluations";
import { exchange } from "./sv/exchange";
import { fields } from "./sv/fields";
import { handOver } from "./sv/hand-over";
import { help } from "./sv/help";
import { history } from "./sv/history";
import { home } from "./sv/home";
import { insights } from "./sv/insights";
import { layout } from "./sv/layout";
import { listFeedback } from "./sv/list-feedback";
import { live } from "./sv/live";
import { meetings } from "./sv/meetings";
import { methodDiary } from "./sv/method-diary";
import { myData } from "./sv/my-data";
import { office } from "./sv/office";
import { paper } from "./sv/paper";
import { planFactors } from "./sv/plan-factors";
import { planGoals } from "./sv/plan-goals";
import { planMethods } from "./sv/plan-methods";
import { planServices } from "./sv/plan-services";
import { planSummary } from "./sv/plan-summary";
import { plans } from "./sv/plans";
import { progress } from "./sv/progress";
import { reasons } from "./sv/reasons";
import { savedFilters } from "./sv/saved-filters";
import { saving } from "./sv/saving";
import { sharedPage } from "./sv/shared-page";
import { sharing } from "./sv/sharing";
import { site } from "./sv/site";
import { summary } from "./sv/summary";
import { users } from "./sv/users";
import { voice } from "./sv/voice";

/** All words of the interface in Swedish. */
export const sv = {
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
