import type { Route } from "next";
import { SortMark } from "./sort-mark";
import { TextLink } from "./text-link";

type ColumnHeadProps<T extends string> = {
  children: string;
  /** Numbers stand to the right. */
  end?: boolean;
  /** The page sorted by this column, the other way round when it is sorted by it already. */
  sortHref?: Route<T>;
  sorted?: "ascending" | "descending";
  className?: string;
};

/** The head of a column, with a link that sorts by it. */
export function ColumnHead<T extends string>({
  children,
  end,
  sortHref,
  sorted,
  className,
}: ColumnHeadProps<T>) {
  const place = [end && "end", className].filter(Boolean).join(" ");
  return (
    <th scope="col" aria-sort={sorted} className={place || undefined}>
      {sortHref ? (
        <TextLink href={sortHref} className="inline-block min-h-6">
          {children}
          {sorted && <SortMark direction={sorted} />}
        </TextLink>
      ) : (
        children
      )}
    </th>
  );
}
