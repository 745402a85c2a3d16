import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { VisuallyHidden } from "./visually-hidden";

type TextLinkProps<T extends string> = {
  href: Route<T>;
  children: ReactNode;
  /** Said after the text to those who do not see the row: "Muuta" needs "sukunimi". */
  hidden?: string;
  /** Leads to what is shown already. */
  current?: boolean;
  /** Changes the page that is shown, which stays where it was scrolled to. */
  stay?: boolean;
  className?: string;
};

/** A link in text. Never fetched ahead, because opening a client's page is recorded. */
export function TextLink<T extends string>({
  href,
  children,
  hidden,
  current,
  stay,
  className,
}: TextLinkProps<T>) {
  return (
    <Link
      href={href}
      prefetch={false}
      {...(stay && { scroll: false })}
      aria-current={current || undefined}
      className={classNames(
        "text-accent underline decoration-1 underline-offset-3 hover:text-accent-strong hover:decoration-3 aria-[current]:font-semibold aria-[current]:decoration-3",
        className,
      )}
    >
      {children}
      {hidden && <VisuallyHidden> {hidden}</VisuallyHidden>}
    </Link>
  );
}
