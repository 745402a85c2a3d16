"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import type { FormWords } from "@/lib/i18n/form-words";
import { createShareAction } from "@/lib/sharing/actions";
import { ShareSlip, type SlipWords } from "./share-slip";

type CreateShareFormProps = { words: FormWords; slipWords: SlipWords; done: string; children: ReactNode };

/** The form whose outcome is a slip to hand over; its fields go when it has come, so that one press makes one link. */
export function CreateShareForm({ words, slipWords, done, children }: CreateShareFormProps) {
  return (
    <ActionForm
      action={createShareAction}
      words={words}
      done={done}
      result={(slip) => slip && <ShareSlip slip={slip} words={slipWords} />}
      className="group"
    >
      <div className="flex flex-col gap-5 group-has-data-slip:hidden">{children}</div>
    </ActionForm>
  );
}
