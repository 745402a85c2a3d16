import { GoalsSection } from "@/components/evaluations/goals/goals-section";
import { type EvaluationParams, editableEvaluationOf } from "../evaluation-of";
import { sectionTitle } from "../section-title";

export const generateMetadata = () => sectionTitle("goals");

export default async function GoalsPage({ params }: { params: EvaluationParams }) {
  const { page, href } = await editableEvaluationOf(params);
  return <GoalsSection page={page} href={href} />;
}
