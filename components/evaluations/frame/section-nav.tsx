"use client";

import type { Route } from "next";
import Link from "next/link";
import { useSelectedLayoutSegment } from "next/navigation";
import { AnsweredCount } from "./answered-count";
import type { CountedList } from "./sections";

export type SectionItem = {
  /** The page's name in the address. */
  slug: string;
  href: Route;
  label: string;
  counts: readonly { list: CountedList; keys: readonly string[]; words: string }[];
};

/** The way between the parts of an evaluation, with how much of each is answered. */
export function SectionNav({ label, items }: { label: string; items: readonly SectionItem[] }) {
  const here = useSelectedLayoutSegment();
  return (
    <nav aria-label={label} className="-mx-2.5 flex flex-wrap">
      {items.map(({ slug, href, label: name, counts }) => (
        <Link
          key={slug}
          href={href}
          prefetch={false}
          aria-current={slug === here ? "page" : undefined}
          className="inline-flex min-h-11 items-center px-2.5 hover:shadow-[inset_0_-3px_0_var(--color-edge)] aria-[current]:font-semibold aria-[current]:shadow-[inset_0_-3px_0_var(--color-accent)]"
        >
          <span>
            {name}
            {counts.length > 0 && (
              <span className="text-sm font-normal text-muted">
                {" · "}
                {counts.map((count, place) => (
                  <span key={count.list}>
                    {place > 0 && ", "}
                    <AnsweredCount {...count} />
                  </span>
                ))}
              </span>
            )}
          </span>
        </Link>
      ))}
    </nav>
  );
}
