"use client";

import { createContext, useContext, useId } from "react";
import type { FieldValues } from "@/lib/action-state";
import type { FormWords } from "@/lib/i18n/form-words";

export type FormState = {
  /** Makes field ids unique when a page has several forms. */
  formId: string;
  words?: FormWords;
  /** Words of the error by field name. */
  errors: Readonly<Record<string, string>>;
  /** What was sent, when the form came back; undefined before. */
  sent?: FieldValues;
  pending: boolean;
};

/** Given by `ActionForm`. A field without it, as in a plain search form, shows its default and no error. */
export const FormContext = createContext<FormState | undefined>(undefined);

/** What a field needs to know of its form. */
export function useField(name: string) {
  const alone = useId();
  const form = useContext(FormContext);
  const sent = form?.sent?.[name];
  const id = `${form?.formId ?? alone}-${name}`;
  return {
    id,
    hintId: `${id}-hint`,
    errorId: `${id}-error`,
    words: form?.words,
    error: form?.errors[name],
    /** True when the form came back, so that an unticked box is not ticked again by its default. */
    cameBack: form?.sent !== undefined,
    sentText: Array.isArray(sent) ? sent[0] : sent,
    sentList: sent === undefined ? [] : [sent].flat(),
  };
}
