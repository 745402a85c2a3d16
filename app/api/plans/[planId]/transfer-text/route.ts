import { answerRecordFile } from "@/lib/hand-over/file";

/** The confirmed text for the official record, as a file. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/plans/[planId]/transfer-text">,
): Promise<Response> {
  const { planId } = await params;
  return answerRecordFile(request, { kind: "plan", documentId: planId });
}
