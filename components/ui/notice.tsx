import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type NoticeKind = "info" | "success" | "caution" | "danger";

const looks: Record<NoticeKind, string> = {
  info: "border-info-edge bg-info-soft",
  success: "border-good-edge bg-good-soft",
  caution: "border-caution-edge bg-caution-soft",
  danger: "border-danger-edge bg-danger-soft",
};

type NoticeProps = {
  kind?: NoticeKind;
  title?: ReactNode;
  /** Set when the notice appears after an act, so that it is read out; a notice that was on the page is not. */
  live?: boolean;
  className?: string;
  children?: ReactNode;
};

/** A short message in its place on the page. Its title or text must say what the colour says. */
export function Notice({ kind = "info", title, live = false, className, children }: NoticeProps) {
  const role = live ? (kind === "danger" ? "alert" : "status") : undefined;
  return (
    <div
      role={role}
      className={classNames(
        "notice flex flex-col gap-1 rounded-md border border-l-[6px] px-4 py-3 text-ink",
        looks[kind],
        className,
      )}
    >
      {title && <p className="font-semibold">{title}</p>}
      {children && <div>{children}</div>}
    </div>
  );
}
