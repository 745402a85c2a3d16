"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { editClientAction } from "@/lib/clients/actions/client";
import type { FormWords } from "@/lib/i18n/form-words";
import { ConflictNotice, type ConflictNoticeWords } from "./conflict-notice";
import { DuplicateNotice, type DuplicateWords } from "./duplicate-notice";

type EditClientFormProps = {
  words: FormWords;
  conflictWords: ConflictNoticeWords;
  duplicateWords: DuplicateWords;
  children: ReactNode;
};

/** The form that changes a client's details; when others changed the same meanwhile, it shows both; when another client has the personal id, whose. */
export function EditClientForm({ words, conflictWords, duplicateWords, children }: EditClientFormProps) {
  return (
    <ActionForm
      action={editClientAction}
      words={words}
      refusal={(error, about) => {
        if (error === "conflict") return <ConflictNotice about={about} words={conflictWords} />;
        return error === "duplicate" && <DuplicateNotice about={about} words={duplicateWords} />;
      }}
    >
      {children}
    </ActionForm>
  );
}
