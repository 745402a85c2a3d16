import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Tone } from "./tone";

const edges: Record<Tone, string> = {
  neutral: "border-edge",
  good: "border-good-edge",
  caution: "border-caution-edge",
  danger: "border-danger-edge",
  info: "border-info-edge",
};

type CountLinkProps<T extends string> = {
  href: Route<T>;
  /** The number, already written in the reader's way. */
  count: ReactNode;
  /** What is counted: "arviointia myöhässä". */
  label: ReactNode;
  tone?: Tone;
};

/** A number that opens a list of exactly that many. */
export function CountLink<T extends string>({ href, count, label, tone = "neutral" }: CountLinkProps<T>) {
  return (
    <Link
      href={href}
      prefetch={false}
      className={classNames(
        "group flex min-h-11 min-w-52 flex-1 items-baseline gap-3 rounded-md border border-l-[6px] bg-surface px-4 py-2.5 hover:bg-sunken",
        edges[tone],
      )}
    >
      <span className="shrink-0 text-xl font-semibold whitespace-nowrap">{count}</span>{" "}
      <span className="underline decoration-1 underline-offset-3 group-hover:decoration-3">{label}</span>
    </Link>
  );
}
