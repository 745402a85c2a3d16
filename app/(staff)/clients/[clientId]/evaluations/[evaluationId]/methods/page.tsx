import { MethodsSection } from "@/components/evaluations/methods/methods-section";
import { hasShortcuts } from "@/lib/access/session";
import { type EvaluationParams, editableEvaluationOf } from "../evaluation-of";
import { sectionTitle } from "../section-title";

export const generateMetadata = () => sectionTitle("methods");

export default async function MethodsPage({ params }: { params: EvaluationParams }) {
  const { page, href } = await editableEvaluationOf(params);
  return <MethodsSection page={page} href={href} hasKeys={await hasShortcuts()} />;
}
