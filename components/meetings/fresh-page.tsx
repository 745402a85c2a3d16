"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useSaving } from "@/components/saving/saving-context";

/** Draws the page again when the server drew it before the last typed values had arrived there. */
export function FreshPage({ version }: { version: number }) {
  const { queue } = useSaving();
  const router = useRouter();
  useEffect(() => {
    let isHere = true;
    void queue.settle().then(() => {
      if (isHere && queue.version() > version) router.refresh();
    });
    return () => {
      isHere = false;
    };
  }, [queue, router, version]);
  return null;
}
