import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef } from "react";
import { useSaving } from "@/components/saving/saving-context";
import { useFreshPage } from "@/components/saving/use-fresh-page";

/**
 * Keeps the review true: what it shows was drawn by the server, maybe before the last changes had arrived there, or
 * before somebody else changed something. Then it is drawn again.
 * @param version the one that the page shows
 * @returns whether others changed something that the page does not show yet
 */
export function useFreshReview(version: number): () => boolean {
  const { queue } = useSaving();
  const router = useRouter();
  /** The version that was shown when others last changed something. */
  const behind = useRef<number>(undefined);
  // What is typed on the review itself shows in its own fields: only the page as it came is looked at.
  useFreshPage(version);

  useEffect(
    () =>
      queue.onIncoming(() => {
        behind.current = version;
        router.refresh();
      }),
    [queue, router, version],
  );

  return useCallback(() => behind.current === version, [version]);
}
