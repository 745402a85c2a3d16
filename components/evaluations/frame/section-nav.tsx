"use client";

import type { Route } from "next";
import Link from "next/link";
import { useSelectedLayoutSegment } from "next/navigation";
import { AnsweredCount, type AnsweredCountProps } from "./answered-count";

export type SectionItem = {
  /** The page's name in the address. */
  slug: string;
  href: Route;
  label: string;
  /** How much is answered; missing where nothing is asked. */
  count?: AnsweredCountProps;
  /** What the numbers mean, for those who only hear them. */
  spoken: string;
};

/** The way between the parts of an evaluation, with how much of each is answered. */
export function SectionNav({ label, items }: { label: string; items: readonly SectionItem[] }) {
  const here = useSelectedLayoutSegment();
  return (
    <nav aria-label={label} className="-mx-2.5 flex flex-wrap">
      {items.map(({ slug, href, label: name, count, spoken }) => (
        <Link
          key={slug}
          href={href}
          prefetch={false}
          aria-current={slug === here ? "page" : undefined}
          className="inline-flex min-h-11 items-center px-2.5 hover:shadow-[inset_0_-3px_0_var(--color-edge)] aria-[current]:font-semibold aria-[current]:shadow-[inset_0_-3px_0_var(--color-accent)]"
        >
          <span>
            {name}
            {count && (
              <span className="text-sm font-normal text-muted">
                {" · "}
                <AnsweredCount {...count} />
                {spoken && <span className="sr-only"> {spoken}</span>}
              </span>
            )}
          </span>
        </Link>
      ))}
    </nav>
  );
}
