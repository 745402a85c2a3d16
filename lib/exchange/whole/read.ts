import "server-only";
import { isEditionCode } from "@/lib/avain/codes";
import type { Day } from "@/lib/dates";
import { clientNumber } from "../cohort/schema";
import { type Fault, jsonPath } from "../faults";
import { maxFaults } from "../limits";
import type { TableName } from "../rows";
import { idsOnce } from "./ids";
import { clientParts, evaluationParts, planParts, shareParts, wholeFormat } from "./parts";
import { readHead } from "./read-head";
import { type Hear, readRow } from "./read-rows";
import { wholeFaults } from "./rules";
import type { FileRow, WholeFile } from "./types";

/** A client of the file, row by row. */
export type WholeClient = {
  number: string;
  written: string;
  rows: { name: TableName; row: FileRow; owner: Owner }[];
};
/** What a row hangs on. */
export type Owner = { clientId: string; planId?: string; evaluationId?: string; shareId?: string };
export type Whole = Omit<WholeFile, "clients"> & { clients: WholeClient[] };

/** Reads a file of everything. Answers with its clients, or with what is wrong by place, the first 50 faults. */
export function readWhole(file: Record<string, unknown>, today: Day): { whole: Whole } | { faults: Fault[] } {
  const faults: Fault[] = [];
  const hear: Hear = (fault) => faults.push(fault);
  const { format, edition, localFactors, people, clients, ...strange } = file;
  if (format !== wholeFormat) hear({ path: "format", message: `should be "${wholeFormat}"` });
  if (!isEditionCode(edition)) hear({ path: "edition", message: "is not a known edition" });
  for (const key of Object.keys(strange)) hear({ path: key, message: "is not a field of this format" });
  const head = readHead({ localFactors, people }, hear);
  if (!Array.isArray(clients))
    return { faults: [...faults, { path: "clients", message: "should be a list" }] };
  const seen = new Map<unknown, number>();
  const lookAtIds = idsOnce(hear);
  const read: WholeClient[] = [];
  for (const [index, each] of clients.entries()) {
    if (faults.length >= maxFaults) break;
    const [at, before] = [["clients", index], faults.length];
    const client = readClient(each, at, today, hear);
    // What lies between rows is looked at when each is right by itself.
    if (faults.length === before) wholeFaults(each as FileRow, at, hear);
    const first = seen.get(client.number);
    if (first !== undefined)
      hear({ path: `clients[${index}].number`, message: `is the number of clients[${first}] too` });
    seen.set(client.number, index);
    lookAtIds(client, index);
    read.push(client);
  }
  if (faults.length > 0) return { faults: faults.slice(0, maxFaults) };
  return { whole: { format: wholeFormat, edition: String(edition), ...head, clients: read } };
}

function readClient(value: unknown, at: PropertyKey[], today: Day, hear: Hear): WholeClient {
  const rows: WholeClient["rows"] = [];
  const names = {
    client: Object.keys(clientParts),
    plan: Object.keys(planParts),
    both: Object.keys(evaluationParts),
    share: Object.keys(shareParts),
  };
  const client = readRow("clients", value, { at, parts: [...names.client, "plans"], hear });
  if (!clientNumber.safeParse(client.number).success)
    hear({ path: jsonPath([...at, "number"]), message: "is not a number of a client" });
  const owner = { clientId: String(client.id) };
  rows.push({ name: "clients", row: client, owner });
  const add = (from: unknown, path: PropertyKey[], list: readonly string[], of: Owner) => {
    for (const name of list as TableName[])
      for (const [index, each] of listAt(from, name, path, hear).entries()) {
        const inside = [...path, name, index];
        const parts = name === "shares" ? names.share : [];
        const row = readRow(name, each, { at: inside, parts, hear });
        rows.push({ name, row, owner: of });
        if (parts.length > 0) add(each, inside, parts, { ...of, shareId: String(row.id) });
      }
  };
  add(value, at, names.client, owner);
  for (const [index, each] of listAt(value, "plans", at, hear).entries()) {
    const path = [...at, "plans", index];
    const plan = readRow("plans", each, { at: path, parts: [...names.plan, "evaluations"], hear });
    const ofPlan = { ...owner, planId: String(plan.id) };
    rows.push({ name: "plans", row: plan, owner });
    checkDay(plan.confirmedOn, [...path, "confirmedOn"], today, hear);
    add(each, path, names.plan, ofPlan);
    for (const [place, one] of listAt(each, "evaluations", path, hear).entries()) {
      const inside = [...path, "evaluations", place];
      const evaluation = readRow("evaluations", one, { at: inside, parts: names.both, hear });
      rows.push({ name: "evaluations", row: evaluation, owner: ofPlan });
      checkDay(evaluation.evaluatedOn, [...inside, "evaluatedOn"], today, hear);
      if (evaluation.evaluatedOn && plan.confirmedOn && evaluation.evaluatedOn < plan.confirmedOn)
        hear({ path: jsonPath([...inside, "evaluatedOn"]), message: "is before the plan was confirmed" });
      add(one, inside, names.both, { ...ofPlan, evaluationId: String(evaluation.id) });
    }
  }
  return { number: String(client.number), written: JSON.stringify(value), rows };
}

function checkDay(day: unknown, at: PropertyKey[], today: Day, hear: Hear): void {
  if (typeof day === "string" && day > today) hear({ path: jsonPath(at), message: "is in the future" });
}

function listAt(value: unknown, name: string, at: PropertyKey[], hear: Hear): unknown[] {
  const list = (value as FileRow | null)?.[name] ?? [];
  if (Array.isArray(list)) return list;
  hear({ path: jsonPath([...at, name]), message: "should be a list" });
  return [];
}
