import { notFound } from "next/navigation";
import { AppError } from "@/lib/errors";

/** For pages: the record, or the "not found" page when the query refused it. */
export async function orNotFound<T>(record: Promise<T>): Promise<T> {
  try {
    return await record;
  } catch (error) {
    if (error instanceof AppError && error.code === "notFound") notFound();
    throw error;
  }
}
