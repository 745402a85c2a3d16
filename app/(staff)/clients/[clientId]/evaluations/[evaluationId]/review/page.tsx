import { ReviewSection } from "@/components/evaluations/review/review-section";
import { type EvaluationParams, editableEvaluationOf } from "../evaluation-of";
import { sectionTitle } from "../section-title";

export const generateMetadata = () => sectionTitle("review");

export default async function ReviewPage({ params }: { params: EvaluationParams }) {
  const { page, href } = await editableEvaluationOf(params);
  return <ReviewSection page={page} href={href} />;
}
