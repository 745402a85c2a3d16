import { formMarks } from "@/lib/saving/form-marks";

type BoxMarkProps = {
  path: string;
  unanswered?: boolean;
  /** A flag that is true while this is ticked. */
  also?: string | undefined;
};

/** Tells a posted form that the page had this tick box: a box without a tick is not posted. */
export function BoxMark({ path, unanswered = false, also }: BoxMarkProps) {
  return (
    <noscript>
      <input type="hidden" name={unanswered ? formMarks.on : formMarks.off} value={path} />
      {also && <input type="hidden" name={formMarks.also} value={`${also} ${path}`} />}
    </noscript>
  );
}
