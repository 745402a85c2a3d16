import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import type { Actor } from "@/lib/access/actor";
import { sentByUs } from "@/lib/access/request";
import { actorOfRequest } from "@/lib/access/session";
import { AppError } from "@/lib/errors";
import { readBody } from "./body";
import type { PostedForm } from "./form";
import { formPage } from "./form-page";
import { readPosted } from "./posted";
import type { FormOutcome } from "./turns";
import type { FieldValue } from "./values";

type SaveForm = (actor: Actor, form: PostedForm, now: Date) => Promise<FormOutcome>;
type Left = { text: FieldValue; key: string };

const maxBody = 2_000_000;
const noStore = { "cache-control": "no-store" };

/**
 * Answers a part of a document that a page without scripts posts: back to the page when all is saved, else a plain page
 * with each text that is not, and why. Refusals are 4xx.
 */
export async function answerForm(request: Request, save: SaveForm): Promise<Response> {
  if (!(await sentByUs())) return new Response(null, { status: 403, headers: noStore });
  if (!request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded"))
    return new Response(null, { status: 415, headers: noStore });
  const body = await readBody(request, maxBody);
  const posted = body === undefined ? undefined : readPosted(new URLSearchParams(body));
  if (!posted) return new Response(null, { status: body === undefined ? 413 : 400, headers: noStore });
  const { form, by, back } = posted;
  const all = (key: string) => [...form.values.values()].map((text) => ({ text, key }));
  const actor = await actorOfRequest();
  // Whoever has signed in since, in another tab of the same browser, did not write this.
  if (actor?.userId !== by) return notSaved(401, all("signedOut"), back);
  try {
    const outcome = await save(actor, form, new Date());
    if (outcome === "saved")
      return new Response(null, { status: 303, headers: { ...noStore, location: back } });
    if (outcome === "confirmed") return notSaved(409, all("confirmed"), back);
    const { errors, conflicts } = outcome;
    const wrong = errors.map(({ path, code }) => ({ text: form.values.get(path) ?? "", key: code }));
    const disputed = conflicts.map(({ mine }) => ({ text: mine, key: "conflict" }));
    return notSaved(conflicts.length > 0 ? 409 : 422, [...wrong, ...disputed], back);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return notSaved(error.code === "notFound" ? 404 : 409, all(error.code), back);
  }
}

async function notSaved(status: number, left: readonly Left[], back: string): Promise<Response> {
  const [t, errors, lang] = await Promise.all([
    getTranslations("fields.posted"),
    getTranslations("errors"),
    getLocale(),
  ]);
  const say = (key: string) => (errors.has(key as never) ? errors(key as never) : errors("unknown"));
  const rows = left
    .filter(({ text }) => text !== null && String(text).trim() !== "")
    .map(({ text, key }) => ({ text: String(text), why: key === "conflict" ? t("conflict") : say(key) }));
  const html = formPage({ lang, title: t("title"), lead: t("lead"), rows, back, backWords: t("back") });
  return new Response(html, { status, headers: { ...noStore, "content-type": "text/html; charset=utf-8" } });
}
