/** How far from 0 to 100, drawn so that it reads without colours; the words beside it say the same. */
export function ScoreBar({ score }: { score: number }) {
  return (
    <svg viewBox="0 0 204 12" aria-hidden="true" className="client-bar" preserveAspectRatio="none">
      <rect className="ground" x="1" y="1" width="202" height="10" rx="5" />
      {score > 0 && <rect x="2" y="2" width={Math.max(8, score * 2)} height="8" rx="4" stroke="none" />}
    </svg>
  );
}
