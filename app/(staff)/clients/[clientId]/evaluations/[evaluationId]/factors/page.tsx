import { FactorsSection } from "@/components/evaluations/factors/factors-section";
import { hasShortcuts } from "@/lib/access/session";
import { type EvaluationParams, editableEvaluationOf } from "../evaluation-of";
import { sectionTitle } from "../section-title";

export const generateMetadata = () => sectionTitle("factors");

export default async function FactorsPage({ params }: { params: EvaluationParams }) {
  const { page, href } = await editableEvaluationOf(params);
  return <FactorsSection page={page} href={href} hasKeys={await hasShortcuts()} />;
}
