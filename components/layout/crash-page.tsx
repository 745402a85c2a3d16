"use client";

import { useContext } from "react";
import { Button } from "@/components/ui/button";
import { buttonLook } from "@/components/ui/button-look";
import { CrashWords } from "./crash-words";

type CrashPageProps = {
  /** The number under which the server logged what happened. */
  number: string | undefined;
  retry: () => void;
};

/** Says that a page failed, what to do, and nothing of the inside. */
export function CrashPage({ number, retry }: CrashPageProps) {
  const words = useContext(CrashWords);
  if (!words) return null;
  return (
    <div className="mx-auto flex w-full max-w-text flex-col gap-4 px-4 py-12" role="alert">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p>
        {words.advice} {number && <code className="font-mono font-semibold">{number}</code>}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" onClick={retry}>
          {words.again}
        </Button>
        {/* A full load: what failed in the browser is left behind. */}
        <a href="/" className={buttonLook("secondary")}>
          {words.home}
        </a>
      </div>
    </div>
  );
}
