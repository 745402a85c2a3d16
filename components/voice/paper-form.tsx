"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { Notice } from "@/components/ui/notice";
import type { FormWords } from "@/lib/i18n/form-words";
import { enterPaperAction } from "@/lib/voice/actions";
import type { UrgentNeed } from "@/lib/voice/questions";

type PaperFormProps = {
  words: FormWords;
  saved: string;
  urgent: string;
  needs: Readonly<Record<UrgentNeed, string>>;
  children: ReactNode;
};

/** The frame of typing a sheet in. What cannot wait is told when it is kept, and stays nowhere but in the answers. */
export function PaperForm({ words, saved, urgent, needs, children }: PaperFormProps) {
  return (
    <ActionForm
      action={enterPaperAction}
      words={words}
      resetWhenDone
      done={(found) => (
        <>
          <p>{saved}</p>
          {found && found.length > 0 && (
            <Notice kind="caution" title={urgent}>
              {found.map((need) => (
                <p key={need}>{needs[need]}</p>
              ))}
            </Notice>
          )}
        </>
      )}
    >
      {children}
    </ActionForm>
  );
}
