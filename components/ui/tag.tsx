import type { ReactNode } from "react";
import type { Tone } from "./tone";

const looks: Record<Tone, string> = {
  neutral: "border-edge bg-surface text-ink",
  good: "border-good-edge bg-good-soft text-good",
  caution: "border-caution-edge bg-caution-soft text-caution",
  danger: "border-danger-edge bg-danger-soft text-danger",
  info: "border-info-edge bg-info-soft text-info",
};

/** One state in a word or two: "Luonnos", "3 päivää myöhässä". */
export function Tag({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={`tag rounded-sm inline-block border px-1.5 py-0.5 text-sm leading-snug font-semibold ${looks[tone]}`}
    >
      {children}
    </span>
  );
}
