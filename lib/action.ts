import "server-only";
import type { z } from "zod";
import type { Actor } from "./access/actor";
import { sentByUs } from "./access/request";
import { currentActor } from "./access/session";
import type { ActionState } from "./action-state";
import { AppError } from "./errors";
import { formObject, typedValues } from "./form-data";
import { issueKey } from "./inputs";

type Action<V> = (previous: ActionState<V>, form: FormData) => Promise<ActionState<V>>;
type Answer<V> = Promise<V | undefined> | Promise<void>;

/**
 * Makes a form action for `useActionState`: names the actor, reads the form through the schema, runs the handler.
 * A refusal (wrong fields, `AppError`, signed out) is answered as a state that echoes what was typed; a redirect and
 * anything unforeseen go through.
 */
export function createAction<S extends z.ZodType, V = undefined>(
  schema: S,
  handler: (actor: Actor, input: z.output<S>, now: Date) => Answer<V>,
): Action<V> {
  return async (_previous, form) => {
    const actor = await currentActor();
    if (!actor) return refused(form, "signedOut");
    return runForm(schema, form, (input, now) => handler(actor, input, now));
  };
}

/** The same for who is not signed in: signing in itself, set-up, invite and reset. */
export function createSignedOutAction<S extends z.ZodType, V = undefined>(
  schema: S,
  handler: (input: z.output<S>, now: Date) => Answer<V>,
): Action<V> {
  return async (_previous, form) => runForm(schema, form, handler);
}

async function runForm<S extends z.ZodType, V>(
  schema: S,
  form: FormData,
  handler: (input: z.output<S>, now: Date) => Answer<V>,
): Promise<ActionState<V>> {
  if (!(await sentByUs())) return refused(form, "forbidden");
  return settle(schema, form, new Date(), handler);
}

/** What a form becomes: the schema first, then the handler, each refusal as a state. Knows no request. */
export async function settle<S extends z.ZodType, V>(
  schema: S,
  form: FormData,
  now: Date,
  handler: (input: z.output<S>, now: Date) => Answer<V>,
): Promise<ActionState<V>> {
  const parsed = schema.safeParse(formObject(form), { error: issueKey });
  if (!parsed.success) return invalid(form, firstKeys(parsed.error.issues));
  try {
    const value = await handler(parsed.data, now);
    return value === undefined ? { status: "done" } : { status: "done", value };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return Object.keys(error.fieldErrors).length
      ? invalid(form, { ...error.fieldErrors })
      : { ...refused(form, error.code), about: error.about };
  }
}

function firstKeys(issues: readonly z.core.$ZodIssue[]): Record<string, string> {
  const keys = new Map<string, string>();
  for (const issue of issues) {
    // A list's items share the field's place on the page.
    const field = String(issue.path[0] ?? "");
    if (!keys.has(field)) keys.set(field, issue.message);
  }
  return Object.fromEntries(keys);
}

function invalid(form: FormData, fieldErrors: Record<string, string>): ActionState<never> {
  return { status: "invalid", fieldErrors, values: typedValues(form) };
}

function refused(form: FormData, error: string): ActionState<never> & { status: "refused" } {
  return { status: "refused", error, values: typedValues(form) };
}
