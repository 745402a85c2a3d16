"use client";

import type { Route } from "next";
import { useSelectedLayoutSegment } from "next/navigation";
import type { CountWords } from "./count-words";
import type { CountedList } from "./live-counts";
import { SectionLink } from "./section-link";

export type SectionItem = {
  /** The page's name in the address. */
  slug: string;
  href: Route;
  label: string;
  counts: readonly { list: CountedList; words: CountWords }[];
};

/** The way between the parts of a plan, with what each holds now. */
export function SectionNav({ label, items }: { label: string; items: readonly SectionItem[] }) {
  const here = useSelectedLayoutSegment();
  return (
    <nav aria-label={label} className="-mx-2.5 mt-1 mb-5 flex flex-wrap">
      {items.map((item) => (
        <SectionLink key={item.slug} item={item} isHere={item.slug === here} />
      ))}
    </nav>
  );
}
