type WriteTableProps = {
  head: readonly string[];
  rows: readonly { key: string; cells: string[] }[];
  count: number;
};

/** A numbered table to write in: what is known already, then empty rows up to the count. */
export function WriteTable({ head, rows, count }: WriteTableProps) {
  const [first, ...rest] = head;
  const empty = Array.from({ length: Math.max(2, count - rows.length) }, (_, place) => `empty-${place}`);
  return (
    <table className="paper-table form-table mb-3">
      <thead>
        <tr>
          <td className="w-8" />
          <th scope="col">{first}</th>
          {rest.map((name) => (
            <th key={name} scope="col" className="w-1/5">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...rows, ...empty.map((key) => ({ key, cells: head.map(() => "") }))].map(
          ({ key, cells }, place) => (
            <tr key={key} className="h-[9mm]">
              <td>{place + 1}.</td>
              {cells.map((cell, at) => (
                <td key={head[at]}>{cell}</td>
              ))}
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
