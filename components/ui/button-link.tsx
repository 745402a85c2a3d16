import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { type ButtonKind, buttonLook } from "./button-look";

type ButtonLinkProps<T extends string> = {
  href: Route<T>;
  kind?: ButtonKind;
  className?: string;
  children: ReactNode;
};

/** A link that looks like a button: it goes somewhere and changes nothing. Never fetched ahead. */
export function ButtonLink<T extends string>({
  href,
  kind = "secondary",
  className,
  children,
}: ButtonLinkProps<T>) {
  return (
    <Link href={href} prefetch={false} className={buttonLook(kind, className)}>
      {children}
    </Link>
  );
}
