import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { useSaving } from "@/components/saving/saving-context";

/**
 * Keeps the summary, which the server drew at `version`, from falling behind the queue: what was typed in another part
 * of the plan is sent first and the page drawn again, and so it is when somebody else changes something. What is
 * answered on this page shows by itself and needs no drawing.
 * @returns whether the page is just being drawn again, and a look at whether others changed something since
 */
export function useFreshSummary(version: number) {
  const { queue } = useSaving();
  const router = useRouter();
  const [asked, setAsked] = useState<number>();
  const othersChanged = useRef(false);

  useEffect(() => {
    let isHere = true;
    othersChanged.current = false;
    const look = async () => {
      await queue.settle();
      if (!isHere || queue.version() <= version) return;
      setAsked(version);
      router.refresh();
    };
    void look();
    const stop = queue.onIncoming(() => {
      othersChanged.current = true;
      void look();
    });
    return () => {
      isHere = false;
      stop();
    };
  }, [queue, router, version]);

  return { isBehind: asked === version, othersChanged: () => othersChanged.current };
}
