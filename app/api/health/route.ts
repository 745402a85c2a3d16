import pkg from "@/package.json";

export const dynamic = "force-dynamic";

/** Tells who watches the server that it answers, and which version it is: nothing else. */
export function GET(): Response {
  return Response.json({ ok: true, version: pkg.version }, { headers: { "cache-control": "no-store" } });
}
