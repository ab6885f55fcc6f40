import { servedText } from '../../i18n/nl-quiz-served.ts';
import { AsServed } from './AsServed.tsx';

interface PlaceProps {
  readonly number: number;
  readonly total: number;
  readonly place: 'toets' | 'los';
}

/** Which question of the quiz this is, or that it stands by itself. */
export function Place({ number, total, place }: PlaceProps) {
  return import.meta.env.SSR ? (
    <p class="small muted">{servedText.place[place](number, total)}</p>
  ) : (
    <AsServed as="p" />
  );
}
