import { Box } from "./box";

type BoxesProps = { label: string; options: readonly { key: string; text: string; isTicked?: boolean }[] };

/** A question with a few boxes in a row. */
export function Boxes({ label, options }: BoxesProps) {
  return (
    <div className="keep-together mb-3">
      <p className="font-semibold">{label}</p>
      <p className="flex flex-wrap gap-x-6 gap-y-1">
        {options.map(({ key, text, isTicked = false }) => (
          <span key={key} className="inline-flex items-center gap-2">
            <Box isTicked={isTicked} /> {text}
          </span>
        ))}
      </p>
    </div>
  );
}
