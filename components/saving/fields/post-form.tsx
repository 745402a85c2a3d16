"use client";

import type { ReactNode } from "react";
import { useSaving } from "@/components/saving/saving-context";
import { PostedMarks } from "./posted-marks";

/** Around fields that a script of their own ties to the queue: a plain form where scripts do not run. */
export function PostForm({ children }: { children: ReactNode }) {
  const { url } = useSaving();
  return (
    <form method="post" action={url} onSubmit={(event) => event.preventDefault()}>
      {children}
      <PostedMarks />
    </form>
  );
}
