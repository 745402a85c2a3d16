import type { Asked, Verb } from "./verb";

/** Sorts the arguments of a verb out, or says in a sentence what is wrong with them. */
export function askedOf(name: string, verb: Verb, args: readonly string[]): Asked | string {
  const { options = [], values = [], wants = [] } = verb;
  const given = new Map<string, string>();
  const rest: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const [option = "", ...joined] = (args[at] ?? "").split("=");
    if (values.includes(option)) {
      const value = joined.length > 0 ? joined.join("=") : args[++at];
      if (!value || value.startsWith("--")) return `"${name}" wants a value after ${option}`;
      given.set(option, value);
    } else if (options.includes(args[at] ?? "")) given.set(option, "");
    else if (option.startsWith("-") || rest.length === wants.length)
      return `"${name}" does not know ${args[at]}`;
    else rest.push(args[at] ?? "");
  }
  const missing = wants[rest.length];
  if (missing) return `"${name}" wants ${missing}`;
  return { has: (option) => given.has(option), value: (option) => given.get(option), rest };
}
