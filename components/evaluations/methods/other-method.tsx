"use client";

import { WorkerNote } from "@/components/evaluations/frame/worker-note";
import { FieldNote } from "@/components/saving/field-note";
import { LiveTick } from "@/components/saving/fields/live-tick";
import { useValue } from "@/components/saving/use-saving";

type OtherMethodProps = { code: string; name: string; counts: string | undefined };

/** A method that was not planned: ticked it was used, unticked nothing is said of it. */
export function OtherMethod({ code, name, counts }: OtherMethodProps) {
  const path = `methods.${code}.added`;
  return (
    <>
      <LiveTick path={path} also={`methods.${code}.used`} className="has-checked:font-semibold">
        {name}
      </LiveTick>
      <FieldNote path={path} label={name} />
      {useValue(path) === true && (
        <div className="mb-2 ml-8">
          {counts && <p className="text-sm text-muted">{counts}</p>}
          <WorkerNote path={`methods.${code}.note`} of={name} />
        </div>
      )}
    </>
  );
}
