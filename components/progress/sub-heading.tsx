/** A heading inside a section, with a sentence under it. */
export function SubHeading({ title, lead }: { title: string; lead?: string }) {
  return (
    <>
      <h3 className="mt-2">{title}</h3>
      {lead && <p className="max-w-text text-muted">{lead}</p>}
    </>
  );
}
