"use client";

import type { ReactNode } from "react";
import { FieldError } from "@/components/form/field-error";
import { classNames } from "@/components/ui/class-names";
import { useProblem } from "./problems-context";

/** Says beside a field what stops confirming. */
export function ProblemFrame({ path, children }: { path: string; children: ReactNode }) {
  const problem = useProblem(path);
  return (
    <div className={classNames("flex flex-col gap-1", problem && "border-l-4 border-danger-edge pl-3")}>
      <FieldError id={`${path}-problem`}>{problem}</FieldError>
      {children}
    </div>
  );
}
