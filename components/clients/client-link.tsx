import { TextLink } from "@/components/ui/text-link";
import type { ClientRow } from "@/lib/clients/present";

/** The client of a row: a link where the actor may go, with the masked personal id below. */
export function ClientLink({ row }: { row: ClientRow }) {
  return (
    <>
      {row.href ? (
        <TextLink href={row.href} hidden={row.linkNote || undefined}>
          {row.label}
        </TextLink>
      ) : (
        row.label
      )}
      {row.personalId && (
        <span className="block text-sm font-normal whitespace-nowrap text-muted">{row.personalId}</span>
      )}
    </>
  );
}
