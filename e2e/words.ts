import { edition } from "@/lib/avain/edition";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";

/**
 * Finds words of another language: texts of a page that are a Finnish message or a name of the catalogue, whatever
 * stands in its arguments, and that the page's own language does not say in the same way.
 */
export function finnishIn(texts: readonly string[], locale: Exclude<Locale, "fi">): string[] {
  const own = shapesIn(locale);
  const finnish = [...shapesIn("fi")].filter((shape) => !own.has(shape));
  const plain = new Set(finnish.filter((shape) => !shape.includes(blank)));
  const patterns = finnish.filter((shape) => shape.includes(blank)).map(patternOf);
  return texts.filter((text) => plain.has(text) || patterns.some((pattern) => pattern.test(text)));
}

/** Texts that are the key of a message, which is what a page shows when the message is missing. */
export function keysIn(texts: readonly string[]): string[] {
  const namespaces = Object.keys(messagesOf("fi")).join("|");
  return texts.filter((text) => new RegExp(`^(${namespaces})(\\.\\w+)+$`).test(text));
}

const blank = "\u0000";

function shapesIn(locale: Locale): Set<string> {
  return new Set(
    wordsOf(locale)
      .flatMap(shapesOf)
      .map((shape) => shape.trim()),
  );
}

function wordsOf(locale: Locale): string[] {
  return [...leaves(messagesOf(locale)), ...catalogue(locale)];
}

function leaves(node: unknown): string[] {
  if (typeof node === "string") return [node];
  return typeof node === "object" && node !== null ? Object.values(node).flatMap(leaves) : [];
}

function catalogue(locale: Locale): string[] {
  const { goalClasses, goals, methodClasses, methods, services, factorClasses, factors, factorScale } =
    edition("avain-2018");
  const items = [...goals, ...methods, ...factors, ...Object.values(services).flat()];
  return [
    ...[...items, ...goalClasses, ...methodClasses, ...factorClasses, ...factorScale].map(({ name }) => name),
    ...items.map(({ help }) => help),
  ].map((words) => words[locale]);
}

/** What a message may look like: each branch of a plural or a choice, with a blank for every argument. */
function shapesOf(message: string): string[] {
  const start = message.indexOf("{");
  if (start < 0) return [message];
  const end = closing(message, start);
  const inside = message.slice(start + 1, end);
  const branches = /^\w+, (plural|select),/.test(inside) ? branchesOf(inside) : [blank];
  return branches.flatMap((branch) => shapesOf(message.slice(0, start) + branch + message.slice(end + 1)));
}

function branchesOf(argument: string): string[] {
  const branches: string[] = [];
  for (let at = argument.indexOf("{"); at >= 0; ) {
    const end = closing(argument, at);
    branches.push(argument.slice(at + 1, end).replaceAll("#", blank));
    at = argument.indexOf("{", end);
  }
  return branches;
}

function closing(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`a brace is left open: ${text}`);
}

/** Without any letters of its own a shape would be found in every language. */
function patternOf(shape: string): RegExp {
  if (!/\p{L}{4}/u.test(shape)) return /$^/;
  const parts = shape.split(blank).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".+?")}$`, "u");
}
