/** What the README writes in code marks and that looks like a path of this project. */
const inCode = /`([^`\s]+)`/g;
const links = /\]\((?!https?:|#|mailto:)([^)\s#]+)[^)]*\)/g;
const looksLikePath =
  /^(?:(?:app|components|db|e2e|lib|scripts|\.ci|docs|public)\/[^<>*{}$]*|[\w.-]+\.(?:json|md|ts|mjs|js|cjs))$/;

/**
 * Paths the README names that are not there. Patterns such as `lib/<feature>` are no paths.
 * @param exists says of a path from the project's folder whether it is there
 */
export function brokenPaths(readme: string, exists: (path: string) => boolean): string[] {
  const named = [
    ...[...readme.matchAll(inCode)].map(([, path = ""]) => path).filter((path) => looksLikePath.test(path)),
    ...[...readme.matchAll(links)].map(([, path = ""]) => path),
  ];
  return [...new Set(named)]
    .filter((path) => !exists(path))
    .map((path) => `README.md names ${path}, which is not there`);
}
