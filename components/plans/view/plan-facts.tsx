import type { ReactNode } from "react";

type PlanFactsProps = {
  items: readonly { key: string; name: ReactNode; body: ReactNode; action?: ReactNode }[];
};

/** Named things of a plan, one a row; room for long official names, and for a link that leads to changing each. */
export function PlanFacts({ items }: PlanFactsProps) {
  return (
    <dl className="border-t border-line">
      {items.map(({ key, name, body, action }) => (
        <div
          key={key}
          className="grid grid-cols-[1fr_auto] gap-x-6 border-b border-line py-2 sm:grid-cols-[minmax(10rem,20rem)_1fr_auto]"
        >
          <dt className="font-semibold">{name}</dt>
          <dd className="order-last col-span-2 min-w-0 whitespace-pre-line sm:order-none sm:col-span-1">
            {body}
          </dd>
          {action && <dd>{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
