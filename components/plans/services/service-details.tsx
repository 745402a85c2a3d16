"use client";

import { FieldNote } from "@/components/saving/field-note";
import { LiveLine } from "@/components/saving/fields/live-line";
import { LiveSelect } from "@/components/saving/fields/live-select";
import { LiveText } from "@/components/saving/fields/live-text";
import { LiveTick } from "@/components/saving/fields/live-tick";
import { RowMore } from "@/components/saving/fields/row-more";
import { useValue } from "@/components/saving/use-saving";
import { useServiceWords } from "./service-words-context";

/** What is said of a ticked service: who provides it, how far it is, from when to when. */
export function ServiceDetails({ code, name }: { code: string; name: string }) {
  const words = useServiceWords();
  const at = (field: string) => `services.${code}.${field}`;
  const isHidden = useValue(at("hidden")) === true;
  const isOff = useValue(at("state")) === "didNot";
  return (
    <fieldset
      aria-label={name}
      className="grid grid-cols-2 gap-x-4 gap-y-2 px-2.5 pb-2.5 text-sm sm:grid-cols-[3fr_2fr]"
    >
      <LiveLine path={at("provider")} label={words.provider} of={name} className="col-span-2 sm:col-span-1" />
      <LiveSelect
        path={at("state")}
        label={words.state}
        of={name}
        empty={words.stateEmpty}
        options={words.states}
        className="col-span-2 sm:col-span-1"
      />
      {isOff && (
        <LiveText
          path={at("stateReason")}
          label={words.stateReason}
          of={name}
          hint={words.stateReasonHint}
          className="col-span-2"
        />
      )}
      <RowMore summary={words.more} of={name} marks={[isHidden && words.hiddenShort]} className="col-span-2">
        <div className="grid grid-cols-2 gap-x-4 sm:max-w-96">
          <LiveLine
            path={at("fromDate")}
            label={`${words.fromDate} (${words.dateHint})`}
            of={name}
            as="written"
          />
          <LiveLine
            path={at("toDate")}
            label={`${words.toDate} (${words.dateHint})`}
            of={name}
            as="written"
          />
        </div>
        <LiveTick path={at("hidden")}>{words.hidden}</LiveTick>
        <FieldNote path={at("hidden")} label={words.hidden} />
      </RowMore>
    </fieldset>
  );
}
