"use client";

import { Tick } from "@/components/evaluations/fields/tick";
import { WorkerNote } from "@/components/evaluations/fields/worker-note";
import { useValue } from "@/components/saving/use-saving";

type OtherMethodProps = { code: string; name: string; counts: string | undefined };

/** A method that was not planned: ticked it was used, unticked nothing is said of it. */
export function OtherMethod({ code, name, counts }: OtherMethodProps) {
  const path = `methods.${code}.added`;
  return (
    <>
      <Tick path={path} label={name} also={`methods.${code}.used`} />
      {useValue(path) === true && (
        <div className="mb-2 ml-8">
          {counts && <p className="text-sm text-muted">{counts}</p>}
          <WorkerNote path={`methods.${code}.note`} of={name} />
        </div>
      )}
    </>
  );
}
