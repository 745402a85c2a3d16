"use client";

import { FieldNote } from "@/components/saving/field-note";
import { useValue } from "@/components/saving/use-saving";
import { ServiceDetails } from "./service-details";

type TickedServiceProps = { code: string; name: string };

/** What opens under a service while it is ticked. */
export function TickedService({ code, name }: TickedServiceProps) {
  const path = `services.${code}.chosen`;
  return (
    <>
      <FieldNote path={path} label={name} />
      {useValue(path) === true && <ServiceDetails code={code} name={name} />}
    </>
  );
}
