import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Settings } from '../../../src/islands/settings/Settings.tsx';
import { SETTINGS } from '../../../src/stores/settings.ts';

const html = render(<Settings course="cursus" lessons={[]} cards={[]} />);

it('has every value of every setting as a radio, and ticks none before the device was asked', () => {
  for (const [name, values] of Object.entries(SETTINGS)) {
    for (const value of values) expect(html).toContain(`name="${name}" value="${value}"`);
  }
  expect(html).not.toMatch(/\schecked/);
});

it('says nothing of what is kept before the device was asked', () => {
  expect(html.match(/<h2/g)).toHaveLength(1);
  expect(html).not.toContain('Wis alles');
});
