"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** The window opens beside this page: when the form was sent, and when one comes back, the page is drawn anew. */
export function FreshAfterOpening() {
  const router = useRouter();
  useEffect(() => {
    const soon = () => void setTimeout(() => router.refresh(), 700);
    const back = () => document.hidden || router.refresh();
    document.addEventListener("submit", soon);
    document.addEventListener("visibilitychange", back);
    return () => {
      document.removeEventListener("submit", soon);
      document.removeEventListener("visibilitychange", back);
    };
  }, [router]);
  return null;
}
