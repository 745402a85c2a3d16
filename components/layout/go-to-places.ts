export type Place = { href: string; label: string; group: "here" | "people" };

/** Lower case, without accents: who types in a hurry finds `Mäkinen` by `maki`. */
const folded = (text: string) =>
  text
    .normalize("NFD")
    .replace(/[\p{M}\u00ad]/gu, "")
    .toLowerCase();

/** The places whose label has every word of the query, those first that begin with it; at most so many. */
export function findPlaces(places: readonly Place[], query: string, most: number): Place[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const fits = places.filter(({ label }) => words.every((word) => folded(label).includes(word)));
  const begins = ({ label }: Place) =>
    words.some((word) =>
      folded(label)
        .split(/[\s,]+/)
        .some((part) => part.startsWith(word)),
    );
  return words.length === 0
    ? fits.slice(0, most)
    : [...fits.filter(begins), ...fits.filter((fit) => !begins(fit))].slice(0, most);
}

/** Where the menus of this page lead, in their order, each once. */
export function placesHere(root: ParentNode): Place[] {
  const found = new Map<string, Place>();
  for (const link of root.querySelectorAll<HTMLAnchorElement>("nav a[href]")) {
    const href = link.getAttribute("href") ?? "";
    const label = link.textContent?.replace(/\s+/g, " ").trim() ?? "";
    if (href.startsWith("/") && label && !found.has(href)) found.set(href, { href, label, group: "here" });
  }
  return [...found.values()];
}
