import type { ReactNode } from "react";
import { PlanFrame } from "@/components/plans/frame/plan-frame";
import { planOf } from "./plan-of";

type PlanLayoutProps = { children: ReactNode; params: Promise<{ clientId: string; planId: string }> };

/** The frame of one plan; each page asks for its rights itself. */
export default async function PlanLayout({ children, params }: PlanLayoutProps) {
  const { userId, ...page } = await planOf(params);
  return (
    <PlanFrame page={page} userId={userId}>
      {children}
    </PlanFrame>
  );
}
