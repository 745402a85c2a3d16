"use client";

import { Tick } from "@/components/evaluations/fields/tick";
import { useValue } from "@/components/saving/use-saving";
import { ServiceState } from "./service-state";

/** A service that came up after the plan; its state is asked while it is ticked. */
export function OtherService({ code, name }: { code: string; name: string }) {
  const path = `services.${code}.added`;
  return (
    <>
      <Tick path={path} label={name} clears={`services.${code}.state`} />
      {useValue(path) === true && (
        <div className="mb-3 ml-8">
          <ServiceState code={code} name={name} />
        </div>
      )}
    </>
  );
}
