import { Box } from "./box";

type BoxTableProps = {
  /** What the rows are: above their names. */
  head: string;
  /** The names of the columns of boxes. */
  columns: readonly string[];
  rows: readonly { key: string; text: string; more?: string; ticked?: number | undefined }[];
  /** The number of the first row. */
  from?: number;
};

/** Numbered rows with a box in each column: one is ticked by hand. An empty name leaves a line to write on. */
export function BoxTable({ head, columns, rows, from = 1 }: BoxTableProps) {
  return (
    <table className="paper-table form-table mb-3">
      <thead>
        <tr>
          <td className="w-8" />
          <th scope="col">{head}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className="form-box">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, text, more, ticked }, place) => (
          <tr key={key} className={text ? undefined : "h-[9mm]"}>
            <td>{from + place}.</td>
            {text ? (
              <th scope="row" className="font-normal">
                {text}
                {more && <span className="block text-muted">{more}</span>}
              </th>
            ) : (
              <td />
            )}
            {columns.map((column, at) => (
              <td key={column} className="form-box">
                <Box isTicked={ticked === at} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
