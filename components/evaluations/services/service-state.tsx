"use client";

import { useWords } from "@/components/evaluations/frame/words-context";
import { LiveSelect } from "@/components/saving/fields/live-select";
import { LiveText } from "@/components/saving/fields/live-text";

/** How a service stands now, and why when it did not come true. */
export function ServiceState({ code, name }: { code: string; name: string }) {
  const words = useWords();
  return (
    <div className="group/state flex min-w-0 flex-col gap-2">
      <LiveSelect
        path={`services.${code}.state`}
        label={words.state}
        of={name}
        empty={words.stateUnanswered}
        options={words.states}
        className="[&_select]:max-w-72"
      />
      <div className="hidden group-has-[option[value=didNot]:checked]/state:block">
        <LiveText
          path={`services.${code}.stateReason`}
          label={words.stateReason}
          of={name}
          hint={words.noteHint}
        />
      </div>
    </div>
  );
}
