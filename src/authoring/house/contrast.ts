/** A token that is read against another. `least` is the ratio that WCAG 2.2 asks: 4.5 for text, 3 for edges and marks. */
export interface Pair {
  readonly front: string;
  readonly ground: string;
  readonly least: number;
}

/** Light first, dark second. */
export type Shades = readonly [light: string, dark: string];

const text = (front: string, ...grounds: readonly string[]): Pair[] =>
  grounds.map((ground) => ({ front, ground, least: 4.5 }));

/** Every pair of colours that the style sheets put on each other. */
export const PAIRS: readonly Pair[] = [
  ...text(
    'ink',
    'paper',
    'surface',
    'sunken',
    'brand-soft',
    'accent-soft',
    'mid-soft',
    'good-soft',
    'bad-soft',
  ),
  ...text('ink-2', 'paper', 'surface', 'sunken', 'brand-soft'),
  ...text('brand', 'paper', 'surface', 'sunken', 'brand-soft'),
  ...text('accent', 'paper', 'surface', 'accent-soft', 'sunken'),
  ...text('on-brand', 'brand', 'brand-strong'),
  ...text('good', 'good-soft'),
  ...text('mid', 'mid-soft'),
  ...text('bad', 'bad-soft'),
  ...text('on-stage', 'stage', 'stage-2'),
  ...text('on-stage-2', 'stage', 'stage-2'),
  ...text('stage-accent', 'stage'),
  ...['paper', 'surface', 'sunken'].map((ground) => ({ front: 'control', ground, least: 3 })),
];

/** Grounds on which the focus ring must show; one of its two tones is enough. */
export const FOCUS_GROUNDS = ['paper', 'surface', 'brand', 'accent-soft', 'stage'] as const;

const TOKEN = /--([\w-]+): (?:light-dark\()?(#[0-9a-f]{3,6})(?:, (#[0-9a-f]{3,6})\))?;/g;

/** The colours that `tokens.css` gives, by name. In: its text. */
export function readColours(css: string): ReadonlyMap<string, Shades> {
  return new Map(
    [...css.matchAll(TOKEN)].map(([, name = '', light = '', dark = light]) => [name, [light, dark]]),
  );
}

/** The contrast of two colours, 1 to 21, after WCAG 2.2. In: `#rgb` or `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const long = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
