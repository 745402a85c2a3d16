"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";

/**
 * The box a menu button opens: the browser's own popover, closed by Esc or a press elsewhere, without JavaScript too.
 * With JavaScript it also closes when a link in it has led to another page.
 */
export function MenuBox({ id, children }: { id: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const pathname = usePathname();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the new page is what closes it
  useEffect(() => box.current?.hidePopover(), [pathname]);

  return (
    <div
      ref={box}
      id={id}
      popover="auto"
      className="menu-box w-max max-w-[calc(100vw-1rem)] rounded-lg border border-edge bg-surface p-4 text-ink"
    >
      {children}
    </div>
  );
}
