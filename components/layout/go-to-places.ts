import { foldWords } from "@/lib/fold-words";

export type Place = { href: string; label: string; group: "here" | "people" };

/** The places whose label has every word of the query, those first that begin with it; at most so many. */
export function findPlaces(places: readonly Place[], query: string, most: number): Place[] {
  const words = foldWords(query).split(" ").filter(Boolean);
  const first = words[0] ?? "";
  const fits = places.filter(({ label }) => words.every((word) => foldWords(label).includes(word)));
  const rank = ({ label }: Place) => {
    const text = foldWords(label);
    if (text.startsWith(first)) return 0;
    return text.split(/[\s,]+/).some((part) => part.startsWith(first)) ? 1 : 2;
  };
  return fits.toSorted((a, b) => rank(a) - rank(b)).slice(0, most);
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
