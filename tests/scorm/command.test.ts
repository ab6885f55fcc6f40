import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { packCommand } from '../../scorm/command.ts';
import { BUILD, writeFiles } from './small-build.ts';

let root = '';
let said = '';
const prepare = vi.fn();
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'samen-scherp-pak-'));
  said = '';
  prepare.mockReset();
  // As a build does.
  prepare.mockImplementation(() => writeFiles(join(root, 'dist'), BUILD));
});
afterEach(() => rmSync(root, { recursive: true }));

const run = (...args: string[]) =>
  packCommand(args, {
    root,
    prepare,
    say: (text) => {
      said += `${text}\n`;
    },
  });

test('builds, writes what was asked, and says what it is', async () => {
  expect(await run('--standard', 'cmi5', '--scope', 'cursus,les-2', '--out', 'pakketten')).toBe(0);
  expect(prepare).toHaveBeenCalledOnce();
  expect(readdirSync(join(root, 'pakketten')).sort()).toEqual([
    'SHA256SUMS',
    'samen-scherp-cursus-cmi5.zip',
    'samen-scherp-les-2-cmi5.zip',
  ]);
  expect(said).toMatch(/samen-scherp-cursus-cmi5\.zip +\d+ kB +cmi5 +cursus +75%/);
  expect(said).toMatch(/samen-scherp-les-2-cmi5\.zip +\d+ kB +cmi5 +les-2 +geen/);
});

test('keeps the checksums of every zip in the folder, those of an earlier time too', async () => {
  await run('--standard', 'cmi5', '--scope', 'les-1');
  await run('--standard', 'cmi5', '--scope', 'les-2');
  const sums = readFileSync(join(root, 'out/scorm/SHA256SUMS'), 'utf8');
  const lines = ['samen-scherp-les-1-cmi5.zip', 'samen-scherp-les-2-cmi5.zip'].map((name) => {
    const zip = readFileSync(join(root, 'out/scorm', name));
    return `${createHash('sha256').update(zip).digest('hex')}  ${name}\n`;
  });
  expect(sums).toBe(lines.join(''));
});

test('explains itself in Dutch without building', async () => {
  expect(await run('--help')).toBe(0);
  expect(prepare).not.toHaveBeenCalled();
  expect(said).toContain('npm run scorm -- --standard scorm12,cmi5 --scope cursus,route-opsporing,les-3');
});

test('refuses wrong options without building', async () => {
  expect(await run('--standard', 'scorm13')).toBe(1);
  expect(prepare).not.toHaveBeenCalled();
  expect(said).toMatch(/Er is geen pakket gemaakt\. Deze standaard bestaat niet: scorm13/);
  expect(said).toContain('npm run scorm -- --help');
});

test('says what to do when there is no build', async () => {
  prepare.mockReset();
  expect(await run('--standard', 'cmi5')).toBe(1);
  expect(said).toMatch(/npm run build/);
  expect(said).not.toContain('--help');
});

test('makes the file with which the website lets an LMS in, beside a thin package', async () => {
  const thin = [
    '--standard',
    'thin-scorm12',
    '--scope',
    'cursus',
    '--content-url',
    'https://cursus.example.nl',
  ];
  await run(...thin);
  expect(said).toContain('allowedOrigins');
  await run(...thin, '--allow-origin', 'https://leren.example.nl');
  expect(readFileSync(join(root, 'out/scorm/website/package.js'), 'utf8')).toBe(
    'window.samenScherpPackage = {"allowedOrigins":["https://leren.example.nl"]};\n',
  );
});
