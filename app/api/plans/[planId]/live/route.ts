import { answerFollow, answerMove } from "@/lib/live/http";
import { planFollowing } from "@/lib/plans/follow";

type Context = RouteContext<"/api/plans/[planId]/live">;

/** A stream of what happens to a plan: others' changes, its state, who else is in it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerFollow(request, (await params).planId, planFollowing);
}

/** Tells in which part of the plan the person of a stream is now. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerMove(request, (await params).planId);
}
