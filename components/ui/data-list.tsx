import type { ReactNode } from "react";

/** One fact: its name, its value, and an optional act on it ("Muuta"). */
export type DataItem = { term: ReactNode; value: ReactNode; action?: ReactNode; key?: string };

/** Facts by name, one a row; the names stand over the values on a narrow screen. */
export function DataList({ items }: { items: DataItem[] }) {
  return (
    <dl className="border-t border-line">
      {items.map((item, place) => (
        <div
          // The rows of a list of facts keep their places.
          key={item.key ?? place}
          className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[minmax(9rem,16rem)_1fr]"
        >
          <dt className="text-muted">{item.term}</dt>
          <dd className="flex flex-wrap items-baseline justify-between gap-x-4 whitespace-pre-line">
            <span className="min-w-0">{item.value}</span>
            {item.action}
          </dd>
        </div>
      ))}
    </dl>
  );
}
