import type { Route } from "next";
import { TextLink } from "@/components/ui/text-link";

type ChangeLinkProps = {
  href: string;
  children: string;
  /** What is changed, for those who do not see the row. */
  of: string;
};

/** Leads to where a row of the plan is changed. A link of 44 px that does not make its row higher. */
export function ChangeLink({ href, children, of }: ChangeLinkProps) {
  return (
    <TextLink href={href as Route} hidden={of} className="no-print -my-2 inline-flex min-h-11 items-center">
      {children}
    </TextLink>
  );
}
