import type { Words } from "@/lib/avain/types";

/** A row of the file by its columns, with what hangs on it under the names of the tables. */
export type FileRow = Record<string, unknown>;

/** A worker or lead whom the file names. */
export type FilePerson = {
  email: string;
  name: string;
  title: string;
  phone: string;
  role: "worker" | "lead";
};

/** A factor of the organisation's own. */
export type FileFactor = {
  code: string;
  classCode: string;
  names: Words;
  clientNames: Words;
  createdAt: string;
  createdBy: string;
  retiredAt: string | null;
};

export type WholeFile = {
  format: string;
  edition: string;
  localFactors: FileFactor[];
  clients: FileRow[];
  people: FilePerson[];
};
