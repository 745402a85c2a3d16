import { ServicesSection } from "@/components/evaluations/services/services-section";
import { type EvaluationParams, editableEvaluationOf } from "../evaluation-of";
import { sectionTitle } from "../section-title";

export const generateMetadata = () => sectionTitle("services");

export default async function ServicesPage({ params }: { params: EvaluationParams }) {
  const { page, href } = await editableEvaluationOf(params);
  return <ServicesSection page={page} href={href} />;
}
