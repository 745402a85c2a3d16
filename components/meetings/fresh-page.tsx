"use client";

import { useFreshPage } from "@/components/saving/use-fresh-page";

/** Keeps a page that the server draws from falling behind what is typed. */
export function FreshPage({ version }: { version: number }) {
  useFreshPage(version);
  return null;
}
