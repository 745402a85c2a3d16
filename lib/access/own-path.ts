/**
 * A path of this app to go on to, from a value that anyone may have written; the start page for anything else, so that
 * no link can lead from our sign-in page to another site.
 */
export function ownPath(value: unknown): string {
  if (typeof value !== "string" || value.length > 500 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(value)) return "/";
  if (value.includes("\\")) return "/";
  const here = "https://here.invalid";
  const url = URL.parse(value, here);
  if (url?.origin !== here || /^\/(sign-in|api)(\/|$)/.test(url.pathname)) return "/";
  const path = url.pathname + url.search;
  // `/./ /x` and its like come out of the parser with two slashes in front.
  return path.startsWith("//") ? "/" : path;
}
