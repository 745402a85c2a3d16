import { getLocale } from "next-intl/server";
import type { ErrorWords } from "./error-words";
import { messagesOf } from "./messages";

/** What every form says of itself: error summary, optional mark, waiting, password button, and all error words. */
export type FormWords = ReturnType<typeof messagesOf>["common"]["form"] & { readonly errors: ErrorWords };

/** The words of forms in the language of the request: `<ActionForm words={await formWords()} …>`. */
export async function formWords(): Promise<FormWords> {
  const { common, errors } = messagesOf(await getLocale());
  return { ...common.form, errors };
}
