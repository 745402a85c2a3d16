import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EvaluationView } from "@/components/evaluations/view/evaluation-view";
import { NotReadable } from "@/components/evaluations/view/not-readable";
import { HandOverState } from "@/components/hand-over/hand-over-state";
import { NotPrintedHere } from "@/components/paper/not-printed-here";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { listHandOvers } from "@/lib/hand-over/queries";
import { type EvaluationParams, evaluationOf } from "./evaluation-of";

type EvaluationPageProps = {
  params: EvaluationParams;
  searchParams: Promise<{ revision?: string | string[]; done?: string | string[] }>;
};

/** The title names nobody and no office: it is printed with the client's paper. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("evaluations.view");
  return { title: t("pageTitle") };
}

export default async function EvaluationPage({ params, searchParams }: EvaluationPageProps) {
  const [{ page, href }, query] = await Promise.all([evaluationOf(params), searchParams]);
  const { evaluation, revisions, canEdit } = page;
  if (evaluation.state === "draft" && canEdit) redirect(`${href}/goals` as Route);
  const shown = revisions.find(({ revision }) => String(revision) === query.revision) ?? revisions[0];
  if (!shown) return <NotReadable state={evaluation.state} />;
  const { clientId, id: documentId } = evaluation;
  const handOvers = await orNotFound(
    listHandOvers(await requireActor(), { clientId, kind: "evaluation", documentId }, new Date()),
  );
  return (
    <>
      <EvaluationView
        page={page}
        href={href}
        handOver={
          <HandOverState
            clientId={clientId}
            of={{ kind: "evaluation", documentId }}
            revision={evaluation.revision}
            handOvers={handOvers}
            canEdit={canEdit}
          />
        }
        shown={shown}
        isDone={query.done === "confirmed"}
      />
      <NotPrintedHere />
    </>
  );
}
