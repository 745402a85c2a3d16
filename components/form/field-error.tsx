/** What is wrong with a field, beside it, with a mark so that colour is not the only sign. */
export function FieldError({ id, children }: { id: string; children: string | undefined }) {
  if (!children) return null;
  return (
    <p id={id} className="flex items-baseline gap-2 font-semibold text-danger">
      <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 shrink-0 translate-y-0.5 fill-current">
        <path d="M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0ZM7 3.5h2v6H7Zm0 7.5h2v2H7Z" />
      </svg>
      <span>{children}</span>
    </p>
  );
}
