"use client";

import { FieldNote } from "@/components/saving/field-note";
import { LiveTick } from "@/components/saving/fields/live-tick";
import { useValue } from "@/components/saving/use-saving";
import { ServiceState } from "./service-state";

/** A service that came up after the plan; its state is asked while it is ticked. */
export function OtherService({ code, name }: { code: string; name: string }) {
  const path = `services.${code}.added`;
  return (
    <>
      <LiveTick path={path} clears={`services.${code}.state`} className="has-checked:font-semibold">
        {name}
      </LiveTick>
      <FieldNote path={path} label={name} />
      {useValue(path) === true && (
        <div className="mb-3 ml-8">
          <ServiceState code={code} name={name} />
        </div>
      )}
    </>
  );
}
