import type { Route } from "next";

/** One place in a menu. Which places there are is decided by the page, by role. */
export type NavItem = { href: Route; label: string };
