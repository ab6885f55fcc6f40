import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../tools/install.mjs';

const REFUSED = [
  ['src/domain/a.ts', 'node:fs'],
  ['src/domain/b.ts', '../stores/route.ts'],
  ['src/authoring/a.ts', 'node:fs'],
  ['src/authoring/b.ts', '../tracking/port.ts'],
  ['src/tracking/a.ts', '../stores/route.ts'],
  ['src/stores/a.ts', '../tracking/shell.ts'],
  ['src/stores/b.ts', 'preact'],
  ['src/islands/quiz/A.tsx', '../../tracking/port.ts'],
  ['src/islands/quiz/B.tsx', '../../components/course-content.ts'],
  ['src/components/site/a.ts', '../../authoring/loaders.ts'],
  ['src/components/site/b.ts', '../../tracking/connect.ts'],
  ['src/offline/a.ts', '../stores/route.ts'],
  ['scorm/a.ts', '../src/tracking/codec.ts'],
  ['scorm/b.ts', '../tools/relative-output/make-relative.ts'],
] as const;

const ALLOWED = [
  ['src/domain/c.ts', './quiz.ts'],
  ['src/authoring/c.ts', '../domain/quiz.ts'],
  ['src/stores/c.ts', '../tracking/port.ts'],
  ['src/islands/quiz/C.tsx', '../../stores/route.ts'],
  ['src/components/site/c.ts', '../../domain/quiz.ts'],
  ['src/offline/c.ts', '../i18n/nl-offline.ts'],
  ['scorm/c.ts', '../src/domain/course.ts'],
  ['scorm/d.ts', '../tools/relative-output/edit-html.ts'],
] as const;

let folder = '';
let told = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fences-'));
  const {
    $schema: _schema,
    vcs: _vcs,
    ...rules
  } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(rules));
  for (const [path, specifier] of [...REFUSED, ...ALLOWED]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `import { a } from '${specifier}';\n\nexport const b = a;\n`);
  }
  const biome = join(root, 'node_modules', '.bin', 'biome');
  const options = ['lint', '--max-diagnostics=none', '--only=style/noRestrictedImports', '.'];
  const { stdout, stderr } = spawnSync(biome, options, { cwd: folder, encoding: 'utf8' });
  told = stdout + stderr;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the fence between the rooms', () => {
  it.each(REFUSED)('refuses that %s imports %s', (path) => {
    expect(told).toContain(`${path}:1:19 lint/style/noRestrictedImports`);
  });

  it.each(ALLOWED)('lets %s import %s', (path) => {
    expect(told).not.toContain(path);
  });
});
