import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../src/', import.meta.url);

it('keeps the walking of scenarios out of all that a page loads', () => {
  const files = ['stores', 'islands'].flatMap((room) =>
    readdirSync(new URL(room, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${room}/${name}`),
  );
  expect(files).toContain('stores/play-in-scenario.ts');
  const loading = files.filter((file) => readFileSync(new URL(file, root), 'utf8').includes('walk-scenario'));
  expect(loading).toEqual([]);
});
