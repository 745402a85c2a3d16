/** All that is left when a screen is over, or for a while without a connection: a calm sentence, and nobody's words. */
export function ClosedView({ title, more }: { title: string; more: string }) {
  return (
    <div className="screen-closed">
      <h1>{title}</h1>
      <p>{more}</p>
    </div>
  );
}
