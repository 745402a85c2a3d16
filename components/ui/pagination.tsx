import type { Route } from "next";
import { TextLink } from "./text-link";

export type PaginationWords = { label: string; previous: string; next: string; showing: string };

type PaginationProps<T extends string> = {
  /** "Näytetään 1–25, yhteensä 60" and the names of the links, ready to show. */
  words: PaginationWords;
  previousHref?: Route<T>;
  nextHref?: Route<T>;
};

/** Where one is in a long list, and the way to the pages beside. */
export function Pagination<T extends string>({ words, previousHref, nextHref }: PaginationProps<T>) {
  const several = previousHref !== undefined || nextHref !== undefined;
  return (
    <div className="mt-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
      <p className="text-muted">{words.showing}</p>
      {several && (
        <nav aria-label={words.label} className="flex gap-6">
          {previousHref && (
            <TextLink href={previousHref} className="inline-flex min-h-11 items-center">
              {words.previous}
            </TextLink>
          )}
          {nextHref && (
            <TextLink href={nextHref} className="inline-flex min-h-11 items-center">
              {words.next}
            </TextLink>
          )}
        </nav>
      )}
    </div>
  );
}
