import type { ClientRow } from "@/lib/clients/present";

type TransferPickProps = { row: ClientRow; label: string; isPicked: boolean };

/** The tick box of a client in a list, to be given to another worker. */
export function TransferPick({ row, label, isPicked }: TransferPickProps) {
  return (
    <label className="no-print -my-2 -ml-2.5 inline-flex size-11 shrink-0 items-center justify-center">
      <span className="sr-only">{`${label} ${row.number}`}</span>
      {/* A new box for each answer: one that stays keeps its own tick. */}
      <input
        key={String(isPicked)}
        type="checkbox"
        name="client"
        value={row.id}
        defaultChecked={isPicked}
        autoComplete="off"
        className="size-[1.375rem]"
      />
    </label>
  );
}
