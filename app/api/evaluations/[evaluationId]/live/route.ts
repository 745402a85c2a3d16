import { evaluationFollowing } from "@/lib/evaluations/follow";
import { answerFollow, answerMove } from "@/lib/live/http";

type Context = RouteContext<"/api/evaluations/[evaluationId]/live">;

/** A stream of what happens to an evaluation: others' changes, its state, who else is in it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerFollow(request, (await params).evaluationId, evaluationFollowing);
}

/** Tells in which part of the evaluation the person of a stream is now. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerMove(request, (await params).evaluationId);
}
