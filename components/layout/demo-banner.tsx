/** Says that everybody here is made up. Nothing where the data are real. */
export function DemoBanner({ children }: { children: string }) {
  if (process.env.AVAIN_DEMO !== "1") return null;
  return (
    <div className="border-b border-caution-edge bg-caution-soft py-1 text-sm text-caution">
      <p className="mx-auto max-w-page px-4">{children}</p>
    </div>
  );
}
