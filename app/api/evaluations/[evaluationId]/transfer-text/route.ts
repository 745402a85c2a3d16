import { answerRecordFile } from "@/lib/hand-over/file";

/** The confirmed text for the official record, as a file. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/evaluations/[evaluationId]/transfer-text">,
): Promise<Response> {
  const { evaluationId } = await params;
  return answerRecordFile(request, { kind: "evaluation", documentId: evaluationId });
}
