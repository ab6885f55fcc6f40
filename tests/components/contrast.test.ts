import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** Colours of the block that starts with `selector`. */
function colours(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(selector);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value]),
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

describe.each([
  ['light', colours(':root {')],
  ['dark, by the device', colours(':root:not([data-theme="light"])')],
  ['dark, by choice', colours(':root[data-theme="dark"]')],
])('in the %s theme', (_, theme) => {
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
      const light = colours(':root {');
      const colour = theme.get(ground) ?? light.get(ground) ?? '';
      const tones = ['focus', 'focus-halo'].map((tone) => contrast(theme.get(tone) ?? '', colour));
      expect(Math.max(...tones)).toBeGreaterThanOrEqual(3);
    },
  );
});

test('both ways to dark give the same colours', () => {
  expect(colours(':root[data-theme="dark"]')).toEqual(colours(':root:not([data-theme="light"])'));
});
