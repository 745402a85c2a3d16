"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { TextLink } from "@/components/ui/text-link";
import { clientTableAction } from "@/lib/exchange/actions/import-table";
import type { FormWords } from "@/lib/i18n/form-words";
import { ReadTable, type ReadTableWords } from "./read-table";

export type TableFormWords = ReadTableWords & { toList: string };

type ClientTableFormProps = { words: FormWords; tableWords: TableFormWords; children: ReactNode };

/** The form that reads a table of clients, shows its rows, and brings them in once they were looked at. */
export function ClientTableForm({ words, tableWords, children }: ClientTableFormProps) {
  return (
    <ActionForm
      action={clientTableAction}
      words={words}
      done={(value) => value?.sentence}
      result={(value) =>
        value?.step === "read" ? (
          <ReadTable table={value} words={tableWords} />
        ) : (
          <TextLink href="/clients">{tableWords.toList}</TextLink>
        )
      }
    >
      {children}
    </ActionForm>
  );
}
