type LinesProps = {
  /** What to write on them. */
  label?: string;
  count: number;
  /** What is known already. */
  text?: string;
};

/** Lines to write on by hand. */
export function Lines({ label, count, text = "" }: LinesProps) {
  return (
    <div className="keep-together mb-3">
      {label && <p className="font-semibold">{label}</p>}
      {text && <p className="whitespace-pre-line">{text}</p>}
      {Array.from({ length: count }, (_, line) => `line-${line}`).map((key) => (
        <div key={key} className="h-[9mm] border-b border-edge" />
      ))}
    </div>
  );
}
