import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useSaving } from "@/components/saving/saving-context";

/**
 * Keeps the review true: what it shows was drawn by the server, maybe before the last changes had arrived there, or
 * before somebody else changed something. Then it is drawn again.
 * @param version the one that the page shows
 */
export function useFreshReview(version: number): void {
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
    // Only for the page as it came: what is typed on the review itself shows in its own fields.
  }, [queue, router, version]);

  useEffect(() => queue.onIncoming(() => router.refresh()), [queue, router]);
}
