"use client";

import Link from "next/link";
import { LiveCount } from "./live-count";
import type { SectionItem } from "./section-nav";

/** One part of the plan: its name and its live counts. */
export function SectionLink({ item, isHere }: { item: SectionItem; isHere: boolean }) {
  return (
    <Link
      href={item.href}
      prefetch={false}
      aria-current={isHere ? "page" : undefined}
      className="inline-flex min-h-11 items-center px-2.5 hover:shadow-[inset_0_-3px_0_var(--color-edge)] aria-[current]:font-semibold aria-[current]:shadow-[inset_0_-3px_0_var(--color-accent)]"
    >
      <span>
        {item.label}
        {item.counts.length > 0 && (
          <span className="text-sm font-normal text-muted">
            {" · "}
            {item.counts.map(({ list, words }, place) => (
              <span key={list}>
                {place > 0 && ", "}
                <LiveCount list={list} words={words} />
              </span>
            ))}
          </span>
        )}
      </span>
    </Link>
  );
}
