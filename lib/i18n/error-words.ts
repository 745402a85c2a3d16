import { getLocale } from "next-intl/server";
import { messagesOf } from "./messages";

/** Words by error key. `unknown` is always there, for a key that has no words. */
export type ErrorWords = Readonly<Record<string, string>> & { readonly unknown: string };

/** All error words in the language of the request, to hand to a form. */
export async function errorWords(): Promise<ErrorWords> {
  return messagesOf(await getLocale()).errors;
}
