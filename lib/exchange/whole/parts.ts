import "server-only";
import { getTableColumns } from "drizzle-orm";
import { clientTables, type TableName } from "../rows";

/** Everything that is stored about clients and their plans, to be read and to be taken in again. */
export const wholeFormat = "avainpolku-cohort/2";

/** What a row hangs on, and the order its rows stand in, so that the same content is the same text. */
type Part = {
  link: "clientId" | "planId" | "evaluationId" | "documentId" | "shareId";
  order: readonly string[];
};

const document = {
  fields: { link: "documentId", order: ["path"] },
  changes: { link: "documentId", order: ["version", "path"] },
  revisions: { link: "documentId", order: ["revision"] },
} as const;

/** The parts of an evaluation. */
export const evaluationParts = {
  evaluationGoals: { link: "evaluationId", order: ["key"] },
  evaluationMethods: { link: "evaluationId", order: ["code"] },
  evaluationServices: { link: "evaluationId", order: ["code"] },
  evaluationSteps: { link: "evaluationId", order: ["key"] },
  evaluationFactors: { link: "evaluationId", order: ["key"] },
  ...document,
} as const satisfies Partial<Record<TableName, Part>>;

/** The parts of a plan, but its evaluations. */
export const planParts = {
  planGoals: { link: "planId", order: ["position"] },
  planFactors: { link: "planId", order: ["key"] },
  planMethods: { link: "planId", order: ["code"] },
  planServices: { link: "planId", order: ["code"] },
  planSteps: { link: "planId", order: ["position"] },
  ...document,
} as const satisfies Partial<Record<TableName, Part>>;

/** The parts of a client, but the plans. */
export const clientParts = {
  coWorkers: { link: "clientId", order: ["userId"] },
  blocks: { link: "clientId", order: ["userId"] },
  openingReasons: { link: "clientId", order: ["at", "id"] },
  consents: { link: "clientId", order: ["at", "id"] },
  meetings: { link: "clientId", order: ["startedAt", "id"] },
  methodUses: { link: "clientId", order: ["at", "id"] },
  handOvers: { link: "clientId", order: ["at", "id"] },
  clientScreens: { link: "clientId", order: ["startedAt", "id"] },
  shares: { link: "clientId", order: ["createdAt", "id"] },
  messages: { link: "clientId", order: ["at", "id"] },
  /** Those of named clients; what was given for statistics is nobody's. */
  voiceAnswers: { link: "clientId", order: ["day", "id"] },
} as const satisfies Partial<Record<TableName, Part>>;

/** The parts of a shared page. */
export const shareParts = {
  shareOpenings: { link: "shareId", order: ["at", "id"] },
} as const satisfies Partial<Record<TableName, Part>>;

/** Columns that name a user: in the file stands the e-mail. */
export const userColumns: ReadonlySet<string> = new Set([
  "responsibleId",
  "userId",
  "by",
  "createdBy",
  "addedBy",
  "startedBy",
  "removedBy",
  "seenBy",
  "revokedBy",
  "answeredBy",
]);

/** Columns that are told by where a row stands in the file, by the import, or by other columns. */
const untold: Partial<Record<TableName, readonly string[]>> = {
  clients: ["teamId", "nameFolded"],
  plans: ["clientId", "facts"],
  evaluations: ["clientId", "planId", "facts"],
  revisions: ["clientId", "kind", "documentId"],
  voiceAnswers: ["teamId"],
};

export type Column = ReturnType<typeof getTableColumns>[string];

const parts: Partial<Record<TableName, Part>> = {
  ...evaluationParts,
  ...planParts,
  ...clientParts,
  ...shareParts,
};

/** The columns of a table that the file holds. */
export function toldColumns(name: TableName): [string, Column][] {
  const hidden = [...(untold[name] ?? []), parts[name]?.link];
  return Object.entries(getTableColumns(clientTables[name])).filter(([column]) => !hidden.includes(column));
}
