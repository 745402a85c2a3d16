import type { ReactNode } from "react";
import { EvaluationFrame } from "@/components/evaluations/frame/evaluation-frame";
import { type EvaluationParams, evaluationOf } from "./evaluation-of";

type EvaluationLayoutProps = { children: ReactNode; params: EvaluationParams };

/** The frame of one evaluation; each page asks for its rights itself. */
export default async function EvaluationLayout({ children, params }: EvaluationLayoutProps) {
  return <EvaluationFrame {...(await evaluationOf(params))}>{children}</EvaluationFrame>;
}
