import { z } from "zod";
import { line, ticked } from "@/lib/inputs";

/** How a file for a person is written: the tables as a workbook, as CSV for Excel and for statistics, or all as JSON. */
export const personFormats = ["xlsx", "csvExcel", "csv", "json"] as const;
export type PersonFormat = (typeof personFormats)[number];

const id = z.string().min(1, "chooseOne").max(64, "invalid");
const password = z.string().min(1, "required").max(1000, "passwordLong");
const as = z.enum(personFormats, "chooseOne");

/** At least ten characters, as for opening somebody else's client. */
export const namedExportSchema = z.object({
  teamId: id,
  as,
  reason: line(1000).pipe(z.string().min(10, "reasonShort")),
  password,
});
export type NamedExportInput = z.output<typeof namedExportSchema>;

/** `teamId` is empty for all teams. */
export const researchExportSchema = z.object({
  teamId: z.string().max(64, "invalid").default(""),
  as,
  permit: line(200).pipe(z.string().min(3, "required")),
  password,
});
export type ResearchExportInput = z.output<typeof researchExportSchema>;

/** The most clients of a workbook that a page gives: it is made in memory, and a spreadsheet takes no more with ease. */
export const workbookLimit = 1000;

/** The most clients that are brought in at once. */
export const lineLimit = 500;

/** A table of clients: the file itself, or the rows that were read of it and looked at. */
export const clientTableSchema = z.object({
  assignTo: z
    .string()
    .max(200)
    .regex(/^[\w-]+:[\w-]*$/, "chooseOne"),
  file: z.instanceof(File).optional(),
  step: z.enum(["read", "import"]).default("read"),
  rows: z.string().max(2_000_000, "tooLong").optional(),
  addAlike: ticked(),
});
export type ClientTableInput = z.output<typeof clientTableSchema>;
