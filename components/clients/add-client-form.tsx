"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { addClientAction } from "@/lib/clients/actions/client";
import type { FormWords } from "@/lib/i18n/form-words";
import { DuplicateNotice, type DuplicateWords } from "./duplicate-notice";

type AddClientFormProps = { words: FormWords; duplicateWords: DuplicateWords; children: ReactNode };

/** The form that adds a client; when somebody alike is a client already, it shows who before adding another. */
export function AddClientForm({ words, duplicateWords, children }: AddClientFormProps) {
  return (
    <ActionForm
      action={addClientAction}
      words={words}
      refusal={(error, about) =>
        error === "duplicate" && <DuplicateNotice about={about} words={duplicateWords} />
      }
    >
      {children}
    </ActionForm>
  );
}
