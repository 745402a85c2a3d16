import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef } from "react";
import { useSaving } from "@/components/saving/saving-context";

/**
 * Keeps the review true: what it shows was drawn by the server, maybe before the last changes had arrived there, or
 * before somebody else changed something. Then it is drawn again.
 * @param version the one that the page shows
 * @returns whether others changed something that the page does not show yet
 */
export function useFreshReview(version: number): () => boolean {
  const { queue } = useSaving();
  const router = useRouter();
  const unseen = useRef(false);

  useEffect(() => {
    let isHere = true;
    unseen.current = false;
    // What is typed on the review itself shows in its own fields: only the page as it came is looked at.
    void queue.settle().then(() => {
      if (isHere && queue.version() > version) router.refresh();
    });
    return () => {
      isHere = false;
    };
  }, [queue, router, version]);

  useEffect(
    () =>
      queue.onIncoming(() => {
        unseen.current = true;
        router.refresh();
      }),
    [queue, router],
  );

  return useCallback(() => unseen.current, []);
}
