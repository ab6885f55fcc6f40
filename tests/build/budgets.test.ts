import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { weighTracking } from './bundle.ts';
import { weighPage } from './page-weight.ts';

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const lessons = readdirSync(root('dist/lessen')).filter((name) => name.endsWith('.html'));
const kB = (bytes: number): number => Math.round(bytes / 100) / 10;

describe.each(lessons)('the lesson page %s', (name) => {
  const weight = weighPage(`lessen/${name}`);

  it('loads at most 24 kB of JavaScript', () => {
    console.log(
      `${name}: html ${kB(weight.html)}, script ${kB(weight.script)}, css ${kB(weight.css)}, fonts ${kB(weight.fonts)} kB`,
    );
    expect(weight.script).toBeLessThanOrEqual(24_000);
  });

  it('loads at most 10 kB of CSS, and 2 kB for paper', () => {
    expect(weight.css).toBeLessThanOrEqual(10_000);
    expect(weight.paper).toBeGreaterThan(0);
    expect(weight.paper).toBeLessThanOrEqual(2000);
  });

  it('shows its first view for at most 140 kB, fonts included', () => {
    expect(weight.html + weight.script + weight.css + weight.fonts).toBeLessThanOrEqual(140_000);
  });

  it('carries nothing of the LMS side and nothing of another lesson', () => {
    for (const file of weight.files.filter((path) => path.endsWith('.js'))) {
      const code = readFileSync(root(`dist/${file}`), 'utf8');
      expect(code, file).not.toMatch(/LMSInitialize|cmi\.core/);
      for (const other of lessons.filter((lesson) => lesson !== name)) {
        expect(code, file).not.toContain(`"${other.replace('.html', '')}"`);
      }
    }
  });

  it('names every module in the head, so that none is found late', () => {
    const html = readFileSync(root(`dist/lessen/${name}`), 'utf8');
    const preloaded = [...html.matchAll(/rel="modulepreload" href="\.\.\/([^"]+)"/g)].map(([, url]) => url);
    const modules = weight.files.filter((path) => path.endsWith('.js'));
    expect(modules.length).toBeGreaterThan(0);
    expect(preloaded.sort()).toEqual(modules.sort());
  });
});

describe('the page of the final test', () => {
  const weight = weighPage('eindtoets.html');

  it('loads at most 32.2 kB of JavaScript and 10 kB of CSS', () => {
    expect(weight.script).toBeLessThanOrEqual(32_200);
    expect(weight.css).toBeLessThanOrEqual(10_000);
  });

  it('carries the bank once, as data of its island, in a page of at most 22 kB', () => {
    const html = readFileSync(root('dist/eindtoets.html'), 'utf8');
    const [data = '', ...more] = html.split('<astro-island').filter((part) => part.includes('rationale'));
    expect(more).toEqual([]);
    expect(data.replace(/ props="[^"]*"/, '')).not.toContain('rationale');
    expect(weight.html).toBeLessThanOrEqual(22_000);
  });
});

describe('the code between the course and an LMS', () => {
  const shared = ['session', 'ownership', 'adapters/interaction-journal'];

  it.each(['adapters/scorm12', 'adapters/scorm2004'])(
    'is at most 8 kB with %s, apart from the domain, the notation of the state and the technical check',
    async (adapter) => {
      const weight = await weighTracking([...shared, adapter], /\/domain\/|\/codec\.ts$|\/doctor/);
      console.log(`session, journal, ownership and ${adapter}: ${kB(weight)} kB`);
      expect(weight).toBeLessThanOrEqual(8000);
    },
  );

  it('is in files of its own for SCORM, cmi5 and the technical check, so that a launch loads no more than it needs', () => {
    const { files } = weighPage('lms.html');
    const loaded = files
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(root(`dist/${file}`), 'utf8'));
    for (const word of ['LMSInitialize(', 'adl.nav.request', 'xapi/cmi5', 'student_data.mastery_score']) {
      expect(
        loaded.filter((code) => code.includes(word)),
        word,
      ).toEqual([]);
    }
  });

  it('comes with at most 38 kB of script in lms.html, before the adapter', () => {
    const weight = weighPage('lms.html');
    console.log(`lms.html: html ${kB(weight.html)}, script ${kB(weight.script)}, css ${kB(weight.css)} kB`);
    expect(weight.script).toBeLessThanOrEqual(38_000);
  });
});
