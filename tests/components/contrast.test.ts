import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The colours of a theme, of which `light-dark()` holds both. */
function colours(theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const declared = css.matchAll(/--([\w-]+): (?:light-dark\()?(#[0-9a-f]{3,6})(?:, (#[0-9a-f]{3,6})\))?;/g);
  return new Map(
    [...declared].map(([, name = '', light = '', dark = light]) => [name, theme === 'light' ? light : dark]),
  );
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const long = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT: readonly (readonly [text: string, ground: string])[] = [
  ...['paper', 'surface', 'sunken', 'brand-soft', 'accent-soft', 'mid-soft', 'good-soft', 'bad-soft'].map(
    (ground) => ['ink', ground] as const,
  ),
  ...['paper', 'surface', 'sunken', 'brand-soft'].map((ground) => ['ink-2', ground] as const),
  ...['paper', 'surface', 'sunken', 'brand-soft'].map((ground) => ['brand', ground] as const),
  ...['paper', 'surface', 'accent-soft', 'sunken'].map((ground) => ['accent', ground] as const),
  ['on-brand', 'brand'],
  ['on-brand', 'brand-strong'],
  ['good', 'good-soft'],
  ['mid', 'mid-soft'],
  ['bad', 'bad-soft'],
];

describe.each(['light', 'dark'] as const)('in the %s theme', (name) => {
  const theme = colours(name);
  const ratio = (a: string, b: string) => contrast(theme.get(a) ?? '', theme.get(b) ?? '');

  test.each(TEXT)('%s on %s is readable text (4.5:1)', (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['paper', 'surface', 'sunken'])('the edge of a control shows on %s (3:1)', (ground) => {
    expect(ratio('control', ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(['paper', 'surface', 'brand', 'accent-soft', 'stage'])(
    'one tone of the focus ring shows on %s',
    (ground) => {
      const colour = theme.get(ground) ?? '';
      const tones = ['focus', 'focus-halo'].map((tone) => contrast(theme.get(tone) ?? '', colour));
      expect(Math.max(...tones)).toBeGreaterThanOrEqual(3);
    },
  );
});
