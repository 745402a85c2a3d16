import type { z } from "zod";

/** Something wrong in a file, and where: `clients[3].plans[0].confirmedOn`. */
export type Fault = { path: string; message: string };

type Issue = z.core.$ZodIssue;

/** A place in a JSON document as people write it. */
export function jsonPath(parts: readonly PropertyKey[]): string {
  const text = parts
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");
  return text === "" ? "(the whole file)" : text;
}

/** What a schema found, in sentences; `at` is where in the file the checked value stands. */
export function faultsOf(issues: readonly Issue[], at: readonly PropertyKey[]): Fault[] {
  return issues.flatMap((issue) => {
    const path = [...at, ...issue.path];
    if (issue.code === "unrecognized_keys") {
      // Objects by code, beside objects with the format's own fields.
      const isByCode = path.at(-1) === "goals" || path.at(-1) === "factors";
      const message = isByCode ? "is not a known code" : "is not a field of this format";
      return issue.keys.map((key) => ({ path: jsonPath([...path, key]), message }));
    }
    if (issue.code === "invalid_union") return faultsOf(nearest(issue.errors), path);
    return [{ path: jsonPath(path), message: sentence(issue) }];
  });
}

/** Of the forms a value may have, the one it comes nearest to: its faults are the fewest and the deepest. */
function nearest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  return branches.find((issues) => !issues.some(isWrongKind)) ?? branches[0] ?? [];
}

function isWrongKind({ code, path }: Issue): boolean {
  return code === "invalid_type" && path.length === 0;
}

function sentence(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? "is missing"
        : `should be ${kinds[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return issue.input === undefined
        ? "is missing"
        : `${JSON.stringify(issue.input).slice(0, 60)} is not one of the known values`;
    case "too_big":
      return `should be at most ${issue.maximum}${issue.origin === "string" ? " characters long" : ""}`;
    case "too_small":
      return issue.origin === "string" ? "is empty" : `should be at least ${issue.minimum}`;
    default:
      return issue.message;
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  array: "a list",
  object: "an object",
  record: "an object",
  boolean: "true or false",
};
