"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import type { ActionState } from "@/lib/action-state";
import type { FormWords } from "@/lib/i18n/form-words";
import { LinkToHand, type LinkWords } from "./link-to-hand";

type LinkFormProps = {
  /** Answers with the link. */
  action: (state: ActionState<string>, form: FormData) => Promise<ActionState<string>>;
  words: FormWords;
  linkWords: LinkWords;
  resetWhenDone?: boolean;
  children: ReactNode;
};

/** A form whose outcome is a link to hand over. */
export function LinkForm({ linkWords, children, ...form }: LinkFormProps) {
  return (
    <ActionForm {...form} done={(link) => link && <LinkToHand link={link} words={linkWords} />}>
      {children}
    </ActionForm>
  );
}
