import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useSaving } from "./saving-context";

/**
 * Draws a page again when the server drew it before the last typed values had arrived there.
 * @param version the one that the page shows
 */
export function useFreshPage(version: number): void {
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
}
