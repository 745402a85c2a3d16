"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { editClientAction } from "@/lib/clients/actions/client";
import type { FormWords } from "@/lib/i18n/form-words";
import { ConflictNotice, type ConflictNoticeWords } from "./conflict-notice";

type EditClientFormProps = { words: FormWords; conflictWords: ConflictNoticeWords; children: ReactNode };

/** The form that changes a client's details; when others changed the same meanwhile, it shows both. */
export function EditClientForm({ words, conflictWords, children }: EditClientFormProps) {
  return (
    <ActionForm
      action={editClientAction}
      words={words}
      refusal={(error, about) =>
        error === "conflict" && <ConflictNotice about={about} words={conflictWords} />
      }
    >
      {children}
    </ActionForm>
  );
}
