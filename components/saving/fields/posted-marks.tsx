"use client";

import { usePathname } from "next/navigation";
import { useSaving } from "@/components/saving/saving-context";
import { buttonLook } from "@/components/ui/button-look";
import { formMarks } from "@/lib/saving/form-marks";

/** What a page without scripts posts beside its fields, and the button that posts it. */
export function PostedMarks() {
  const { queue, words, userId } = useSaving();
  const back = usePathname();
  // What scripts never read is made by the server only; browsers know this call on https alone.
  const key = typeof window === "undefined" ? crypto.randomUUID() : "";
  return (
    <noscript>
      <input type="hidden" name={formMarks.base} value={queue.version()} />
      <input type="hidden" name={formMarks.key} value={key} />
      <input type="hidden" name={formMarks.by} value={userId} />
      <input type="hidden" name={formMarks.back} value={back} />
      <button type="submit" className={buttonLook("primary", "mt-4")}>
        {words.post}
      </button>
    </noscript>
  );
}
