"use client";

import type { Route } from "next";
import Link from "next/link";
import { useSelectedLayoutSegment } from "next/navigation";
import type { ReactNode } from "react";

export type SectionItem = {
  /** The page's name in the address. */
  slug: string;
  href: Route;
  label: string;
  /** How much is in it or answered right now; missing where nothing is counted. */
  count?: ReactNode;
};

type SectionNavProps = { label: string; items: readonly SectionItem[]; className?: string };

/** The way between the parts of a document, with what each holds now. */
export function SectionNav({ label, items, className = "" }: SectionNavProps) {
  const here = useSelectedLayoutSegment();
  return (
    <nav aria-label={label} className={`-mx-2.5 flex flex-wrap ${className}`}>
      {items.map(({ slug, href, label: name, count }) => (
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
              <span className="text-sm font-normal text-muted max-sm:in-[a:not([aria-current])]:sr-only">
                {" · "}
                {count}
              </span>
            )}
          </span>
        </Link>
      ))}
    </nav>
  );
}
