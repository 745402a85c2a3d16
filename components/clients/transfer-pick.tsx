import type { ClientRow } from "@/lib/clients/present";

/** The tick box of a client in a list, to be given to another worker. */
export function TransferPick({ row, label }: { row: ClientRow; label: string }) {
  return (
    <label className="no-print -my-2 -ml-2.5 inline-flex size-11 shrink-0 items-center justify-center">
      <span className="sr-only">{`${label} ${row.number}`}</span>
      <input type="checkbox" name="client" value={row.id} autoComplete="off" className="size-[1.375rem]" />
    </label>
  );
}
