import type { ReactNode } from "react";

type PersonListProps = { none: string; people: { id: string; text: string; action: ReactNode }[] };

/** People with one act each, or the words for nobody. */
export function PersonList({ none, people }: PersonListProps) {
  if (people.length === 0) return <p>{none}</p>;
  return (
    <ul className="max-w-text border-t border-line">
      {people.map(({ id, text, action }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line py-1"
        >
          <span>{text}</span>
          {action}
        </li>
      ))}
    </ul>
  );
}
