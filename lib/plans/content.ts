import {
  FACTOR_CLASS_CODES,
  FACTOR_CODES_BY_CLASS,
  type FactorClassCode,
  GOAL_CODES,
  isFactorClassCode,
  isFactorRowCode,
  isGoalCode,
  METHOD_CODES,
  SERVICE_CODES,
} from "@/lib/avain/codes";
import { isLocalFactorCode, localFactorByCode } from "@/lib/avain/local-factors";
import { type FieldMap, type Reader, type Row, reader, rowsOf } from "@/lib/saving/rows";
import {
  type Agreement,
  type Effect,
  type GoalTiming,
  type MeetingHow,
  type OtherPresent,
  othersPresent,
  type ServiceState,
  type StepDoer,
  type TookPart,
} from "@/lib/terms";
import { isHiddenByDefault } from "./hidden";

/** A plan as it is read, confirmed and kept in a revision: only rows that are in it, in their order. */
export type PlanContent = Meeting & {
  wish: string;
  strengthsClient: string;
  strengthsWorker: string;
  agreed: Agreement | null;
  agreedReason: string;
  dueDate: string | null;
  goals: PlanGoal[];
  factors: PlanFactor[];
  services: PlanService[];
  methods: PlanMethod[];
  steps: PlanStep[];
};

export type Meeting = {
  tookPart: TookPart | null;
  how: MeetingHow | null;
  others: OtherPresent[];
  othersWords: string;
  interpreterLanguage: string;
  meetingDate: string | null;
  meetingTime: string;
  meetingPlace: string;
};
export type PlanGoal = {
  key: string;
  /** Null for a goal in own words only. */
  code: string | null;
  words: string;
  timing: GoalTiming;
  important: boolean;
  keepLevel: boolean;
  hidden: boolean;
};
export type PlanFactor = {
  key: string;
  code: string | null;
  classCode: FactorClassCode | null;
  words: string;
  effect: Effect | null;
  note: string;
  hidden: boolean;
};
export type PlanService = {
  code: string;
  provider: string;
  state: ServiceState | null;
  stateReason: string;
  fromDate: string | null;
  toDate: string | null;
  hidden: boolean;
};
export type Condition = { what: string; consequence: string; decider: string; appeal: string };
export type PlanMethod = { code: string; note: string; condition: Condition | null };
export type PlanStep = {
  key: string;
  goalKey: string | null;
  what: string;
  who: StepDoer | null;
  whoName: string;
  byDate: string | null;
  done: boolean;
  hidden: boolean;
};

/** The plan that a working copy says: pure, total, never throws on what `planPaths` let in. */
export function planContent(fields: FieldMap): PlanContent {
  const plan = reader(fields);
  return {
    ...meetingOf(fields),
    wish: plan.text("wish"),
    strengthsClient: plan.text("strengthsClient"),
    strengthsWorker: plan.text("strengthsWorker"),
    agreed: plan.word("agreed"),
    agreedReason: plan.text("agreedReason"),
    dueDate: plan.word("dueDate"),
    goals: inOrder(rowsOf(fields, "goals"), GOAL_CODES).filter(isChosen).map(goalOf),
    factors: inOrder(rowsOf(fields, "factors"), factorOrder).filter(isFactorIn).map(factorOf),
    services: inOrder(rowsOf(fields, "services"), SERVICE_CODES).filter(isChosen).map(serviceOf),
    methods: inOrder(rowsOf(fields, "methods"), METHOD_CODES)
      .filter((row) => row.get.flag("planned"))
      .map(methodOf),
    steps: inOrder(rowsOf(fields, "steps"), []).filter(isChosen).map(stepOf),
  };
}

/** The part about the meeting itself, which evaluations have too. */
export function meetingOf(fields: FieldMap): Meeting {
  const get = reader(fields);
  return {
    tookPart: get.word("tookPart"),
    how: get.word("how"),
    others: othersPresent.filter((kind) => fields.get(`others.${kind}.present`) === true),
    othersWords: get.text("othersWords"),
    interpreterLanguage: get.text("interpreterLanguage"),
    meetingDate: get.word("meetingDate"),
    meetingTime: get.text("meetingTime"),
    meetingPlace: get.text("meetingPlace"),
  };
}

const factorOrder: readonly string[] = FACTOR_CLASS_CODES.flatMap((classCode) => [
  ...FACTOR_CODES_BY_CLASS[classCode],
  classCode,
]);

function goalOf({ key, get }: Row): PlanGoal {
  return {
    key,
    code: isGoalCode(key) ? key : null,
    words: get.text("words"),
    timing: get.word<GoalTiming>("timing") ?? "now",
    important: get.flag("important"),
    keepLevel: get.flag("keepLevel"),
    hidden: get.answer("hidden") ?? isHiddenByDefault(key),
  };
}

function factorOf({ key, get }: Row): PlanFactor {
  return {
    key,
    code: isListedFactor(key) ? key : null,
    classCode: classOf(key) ?? get.word("classCode"),
    words: get.text("words"),
    effect: get.number("effect") as Effect | null,
    note: get.text("note"),
    hidden: get.flag("hidden"),
  };
}

/** Of the catalogue, or of the organisation's own factors. */
function isListedFactor(key: string): boolean {
  return isFactorRowCode(key) || isLocalFactorCode(key);
}

/** The class of a listed factor; undefined for a factor in own words, which carries its class itself. */
export function classOf(key: string): FactorClassCode | undefined {
  if (isFactorClassCode(key)) return key;
  if (isLocalFactorCode(key)) return localFactorByCode(key)?.class;
  return FACTOR_CLASS_CODES.find((classCode) =>
    (FACTOR_CODES_BY_CLASS[classCode] as readonly string[]).includes(key),
  );
}

function serviceOf({ key, get }: Row): PlanService {
  return {
    code: key,
    provider: get.text("provider"),
    state: get.word("state"),
    stateReason: get.text("stateReason"),
    fromDate: get.word("fromDate"),
    toDate: get.word("toDate"),
    hidden: get.flag("hidden"),
  };
}

function methodOf({ key, get }: Row): PlanMethod {
  const condition = {
    what: get.text("conditionWhat"),
    consequence: get.text("conditionConsequence"),
    decider: get.text("conditionDecider"),
    appeal: get.text("conditionAppeal"),
  };
  const isWritten = Object.values(condition).some((part) => part !== "");
  return { code: key, note: get.text("note"), condition: isWritten ? condition : null };
}

function stepOf({ key, get }: Row): PlanStep {
  return {
    key,
    goalKey: get.word("goalKey"),
    what: get.text("what"),
    who: get.word("who"),
    whoName: get.text("whoName"),
    byDate: get.word("byDate"),
    done: get.flag("done"),
    hidden: get.flag("hidden"),
  };
}

function isChosen({ get }: Row): boolean {
  return get.flag("chosen");
}

/** A listed factor is in the plan when it says something; one in own words until it is taken out. */
function isFactorIn({ key, get }: Row): boolean {
  if (!isListedFactor(key)) return get.answer("chosen") === true;
  return get.number("effect") !== null || get.text("note") !== "";
}

/** Rows by the order people gave, then by the catalogue, then own words as they came. */
function inOrder(rows: Row[], catalogue: readonly string[]): Row[] {
  const place = ({ key, get }: { key: string; get: Reader }, index: number) => {
    const given = get.number("position");
    if (given !== null) return given;
    const listed = catalogue.indexOf(key);
    return 10_000 + (listed === -1 ? catalogue.length + index : listed);
  };
  return rows
    .map((row, index) => ({ row, at: place(row, index) }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);
}
