import { pointsInWords } from './test-words.ts';

const RADIUS = 52;
const ROUND = 2 * Math.PI * RADIUS;

/** A ring that is as full as the score: decoration, the sentence beside it says the same. */
export function ScoreRing({ points, count }: { readonly points: number; readonly count: number }) {
  return (
    <svg class="ring" viewBox="0 0 120 120" aria-hidden="true">
      <circle cx="60" cy="60" r={RADIUS} />
      <circle
        class="full"
        cx="60"
        cy="60"
        r={RADIUS}
        stroke-dasharray={`${(ROUND * points) / Math.max(1, count)} ${ROUND}`}
      />
      <text x="60" y="70">
        {pointsInWords(points)}
      </text>
    </svg>
  );
}
