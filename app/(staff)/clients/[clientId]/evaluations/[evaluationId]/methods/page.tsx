import { MethodsSection } from "@/components/evaluations/methods/methods-section";
import { daysUsedTexts } from "@/components/method-diary/days-used";
import { orNotFound } from "@/lib/access/or-not-found";
import { hasShortcuts, requireActor } from "@/lib/access/session";
import { dayOf } from "@/lib/dates";
import { openDaysUsed } from "@/lib/method-diary/queries";
import { type EvaluationParams, editableEvaluationOf } from "../evaluation-of";
import { sectionTitle } from "../section-title";

export const generateMetadata = () => sectionTitle("methods");

export default async function MethodsPage({ params }: { params: EvaluationParams }) {
  const [actor, { page, href }] = await Promise.all([requireActor(), editableEvaluationOf(params)]);
  const { clientId, planId } = page.evaluation;
  const after = page.previous?.day ?? null;
  const now = new Date();
  const days = await orNotFound(openDaysUsed(actor, { clientId, planId, after }, now));
  const used = await daysUsedTexts(days, { today: dayOf(now), isSince: after !== null });
  return <MethodsSection page={page} href={href} hasKeys={await hasShortcuts()} used={used} />;
}
