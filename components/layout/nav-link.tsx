"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { NavItem } from "./nav-item";

/** "page" on the page itself, "true" on the pages below it, nothing elsewhere. */
function currentness(href: string, pathname: string): "page" | "true" | undefined {
  if (pathname === href) return "page";
  return href !== "/" && pathname.startsWith(`${href}/`) ? "true" : undefined;
}

/** A link of the menu that tells when one is there. */
export function NavLink({ href, label }: NavItem) {
  const current = currentness(href, usePathname());
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={current}
      className="inline-flex min-h-11 items-center px-2 hover:shadow-[inset_0_-3px_0_var(--color-edge)] aria-[current]:font-semibold aria-[current]:shadow-[inset_0_-3px_0_var(--color-accent)]"
    >
      {label}
    </Link>
  );
}
