import { classNames } from "@/components/ui/class-names";

type GroupRowProps = {
  title: string;
  span: number;
  /** All its rows are left out of the print, and so is its name. */
  hidden: boolean;
};

/** A heading inside a table, over the rows that follow. */
export function GroupRow({ title, span, hidden }: GroupRowProps) {
  return (
    <tr
      className={classNames(
        "break-after-avoid hover:bg-transparent max-sm:mt-4 max-sm:mb-1 max-sm:border-0 max-sm:bg-transparent max-sm:p-0",
        hidden && "print:hidden",
      )}
    >
      <th scope="colgroup" colSpan={span} className="pt-4 text-muted">
        {title}
      </th>
    </tr>
  );
}
