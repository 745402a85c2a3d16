import "server-only";
import { z } from "zod";
import { isFactorClassCode } from "@/lib/avain/codes";
import { isLocalFactorCode } from "@/lib/avain/local-factors";
import { email } from "@/lib/users/schema";
import { fileText } from "../cohort/schema";
import { faultsOf } from "../faults";
import type { Hear } from "./read-rows";
import type { WholeFile } from "./types";

const moment = z.iso.datetime({ message: "is not a moment (ISO 8601)" });
const words = z.strictObject({ fi: fileText(200), sv: fileText(200), en: fileText(200) });

const factors = z.array(
  z.strictObject({
    code: z.string().refine(isLocalFactorCode, "is not the code of an own factor"),
    classCode: z.string().refine(isFactorClassCode, "is not a known code"),
    names: words,
    clientNames: words,
    createdAt: moment,
    createdBy: fileText(300),
    retiredAt: moment.nullable(),
  }),
);

const people = z.array(
  z.strictObject({
    email: email.refine((text) => text !== "", "is not an e-mail address"),
    name: fileText(200),
    title: fileText(200),
    phone: fileText(40),
    role: z.enum(["worker", "lead"]),
  }),
);

type Head = Pick<WholeFile, "localFactors" | "people">;

/** Reads what stands beside the clients: own factors, and the people whom the clients' rows name. */
export function readHead(file: Record<keyof Head, unknown>, hear: Hear): Head {
  const read = <T>(name: keyof Head, schema: z.ZodType<T[]>): T[] => {
    const parsed = schema.safeParse(file[name] ?? [], { reportInput: true });
    if (parsed.success) return parsed.data;
    for (const fault of faultsOf(parsed.error.issues, [name])) hear(fault);
    return [];
  };
  return { localFactors: read("localFactors", factors), people: read("people", people) };
}
