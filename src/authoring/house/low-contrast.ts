import type { Notebook } from '../notebook.ts';
import { contrast, FOCUS_GROUNDS, PAIRS, type Shades } from './contrast.ts';
import type { Declared } from './read-house-style.ts';

const THEMES = ['lichte', 'donkere'] as const;

interface Low {
  readonly front: string;
  readonly ground: string;
  readonly theme: string;
  readonly ratio: number;
  readonly least: number;
}

/**
 * Reports colours of a house style that are too near to what they stand on: each token once, with its worst pair.
 * Pairs that the house style leaves alone are the course's own affair.
 */
export function reportLowContrast(
  colours: ReadonlyMap<string, Shades>,
  declared: ReadonlyMap<string, Declared>,
  book: Notebook,
): void {
  const low = [0, 1]
    .flatMap((theme) => measure(colours, theme as 0 | 1))
    .filter(({ ratio, least }) => ratio < least);
  const blamed = Map.groupBy(low, ({ front, ground }) => (declared.has(front) ? front : ground));
  for (const [name, pairs] of blamed) {
    const place = declared.get(name)?.place;
    const [worst] = pairs.toSorted((a, b) => a.ratio / a.least - b.ratio / b.least);
    if (place && worst)
      book.report('low-contrast', place, {
        ...worst,
        ratio: inDutch(worst.ratio),
        least: inDutch(worst.least),
      });
  }
}

function measure(colours: ReadonlyMap<string, Shades>, theme: 0 | 1): Low[] {
  const between = (front: string, ground: string) =>
    contrast(colours.get(front)?.[theme] ?? '', colours.get(ground)?.[theme] ?? '');
  const name = THEMES[theme];
  const focus = FOCUS_GROUNDS.map((ground) => {
    const [front = 'focus'] = ['focus', 'focus-halo'].toSorted(
      (a, b) => between(b, ground) - between(a, ground),
    );
    return { front, ground, least: 3 };
  });
  return [...PAIRS, ...focus].map((pair) => ({
    ...pair,
    theme: name,
    ratio: between(pair.front, pair.ground),
  }));
}

/** Rounded down, so that what is too little never reads as enough. */
function inDutch(ratio: number): string {
  return String(Math.floor(ratio * 10) / 10).replace('.', ',');
}
