import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPlayServer } from '../../scorm/play/create-server.ts';
import { describeRecord } from '../../scorm/play/describe-record.ts';
import { LearnerRecords } from '../../scorm/play/learner-records.ts';
import { openPackages } from '../../scorm/play/open-packages.ts';
import { writeScorm12 } from '../../scorm/write-scorm12.ts';
import { writeScorm2004 } from '../../scorm/write-scorm2004.ts';
import { outline } from '../tracking/small-course.ts';
import { manifestInput } from './small-manifest.ts';

const course = { outline, description: 'Samen leren' };
const manifest = writeScorm12(manifestInput('cursus', ['lms.html'], course));
let folder: string;
let server: Server | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proef-lms-'));
  writeFileSync(
    join(folder, 'cursus.zip'),
    zipSync({
      'imsmanifest.xml': strToU8(manifest),
      'lms.html': strToU8('<p>start'),
      'les/a.html': strToU8('a'),
    }),
  );
});

afterEach(() => {
  server?.close();
  rmSync(folder, { recursive: true });
});

/** Starts the LMS on the package in `folder`; gives the way to ask it something. */
async function startLms() {
  server?.close();
  const packages = openPackages(folder, join(folder, 'werk'));
  const started = createPlayServer(packages, new LearnerRecords(join(folder, 'voortgang.json')));
  server = started;
  await new Promise<void>((done) => started.listen(0, done));
  const { port } = started.address() as AddressInfo;
  return (path: string, init?: RequestInit) => fetch(`http://localhost:${port}${path}`, init);
}

const post = (body?: unknown) => ({ method: 'POST', body: JSON.stringify(body) });

test('serves a package as an LMS does: files, and no folders or guessed names', async () => {
  const ask = await startLms();
  expect(await (await ask('/api/pakketten')).json()).toEqual([
    { id: 'cursus', title: 'Samen scherp', standard: 'scorm12', launch: 'lms.html' },
  ]);
  expect(await (await ask('/cursus/cursus/lms.html')).text()).toBe('<p>start');
  const statuses = ['les/a.html', 'les/a', 'les/', ''].map(
    async (path) => (await ask(`/cursus/cursus/${path}`)).status,
  );
  expect(await Promise.all(statuses)).toEqual([200, 404, 404, 404]);
});

test('keeps commits through a restart, resumes, and forgets them at a new attempt', async () => {
  let ask = await startLms();
  const first = await (await ask('/api/cursus/start?modus=normal', post())).json();
  expect(first).toMatchObject({ 'cmi.core.entry': 'ab-initio', 'cmi.core.lesson_status': 'not attempted' });
  const changes = {
    'cmi.core.exit': 'suspend',
    'cmi.suspend_data': 'x',
    'cmi.core.session_time': '0000:01:00',
  };
  await ask('/api/cursus/opslaan', post({ changes, final: true }));

  ask = await startLms();
  const second = await (await ask('/api/cursus/start?modus=review', post())).json();
  expect(second).toMatchObject({
    'cmi.core.entry': 'resume',
    'cmi.core.lesson_mode': 'review',
    'cmi.suspend_data': 'x',
    'cmi.core.total_time': '0000:01:00',
  });
  expect(second['cmi.core.exit']).toBeUndefined();
  expect(await (await ask('/api/cursus/nieuwe-poging', post())).json()).toEqual({ attempt: 2, stored: {} });
});

test('plays SCORM 2004 by the letter of its manifest, and leaves cmi5 alone', async () => {
  const newest = writeScorm2004('2004 4th Edition')(manifestInput('cursus', ['lms.html'], course));
  const zip = (name: string, file: string, text: string) =>
    writeFileSync(join(folder, name), zipSync({ [file]: strToU8(text) }));
  zip('nieuw.zip', 'imsmanifest.xml', newest);
  zip('cmi5.zip', 'cmi5.xml', '<courseStructure/>');
  const ask = await startLms();
  const packages: { id: string; standard: string }[] = await (await ask('/api/pakketten')).json();
  expect(packages.map(({ id, standard }) => [id, standard])).toEqual([
    ['cursus', 'scorm12'],
    ['nieuw', 'scorm2004'],
  ]);
  const start = await (await ask('/api/nieuw/start?modus=normal', post())).json();
  expect(start).toMatchObject({ 'cmi.entry': 'ab-initio', 'cmi.mode': 'normal' });

  zip('bijna.zip', 'imsmanifest.xml', newest.replace('4th Edition', '4th edition'));
  expect(() => openPackages(join(folder, 'bijna.zip'), join(folder, 'werk'))).toThrow(/4th edition/);
});

test('says in a line whether the learner passed', () => {
  const line = (status: string, raw = '') =>
    describeRecord({ attempt: 2, stored: { 'cmi.core.lesson_status': status, 'cmi.core.score.raw': raw } });
  expect(line('passed', '87.5')).toBe('poging 2, geslaagd, score 87,5');
  expect(line('failed', '50')).toBe('poging 2, niet geslaagd, score 50');
  expect(line('completed')).toBe('poging 2, afgerond');
  expect(line('incomplete')).toBe('poging 2, bezig');
  expect(describeRecord({ attempt: 1, stored: {} })).toBe('poging 1, nog niets bewaard');
  const stored = {
    'cmi.completion_status': 'completed',
    'cmi.success_status': 'failed',
    'cmi.progress_measure': '0.6667',
    'cmi.score.raw': '50',
    'cmi.objectives.0.id': 'les-1',
    'cmi.objectives.0.completion_status': 'completed',
    'cmi.objectives.1.id': 'les-2',
    'cmi.objectives.1.completion_status': 'incomplete',
  };
  expect(describeRecord({ attempt: 1, stored })).toBe(
    'poging 1, niet geslaagd, 67% gedaan, 1 van 2 lessen, score 50',
  );
});

test('serves its own scripts without types, and nothing else of the project', async () => {
  const ask = await startLms();
  const script = await (await ask('/lms/strict-lms.ts')).text();
  expect(script).toContain('class StrictLms');
  expect(script).not.toContain('interface');
  expect((await ask('/lms/scorm-again.js')).headers.get('content-type')).toMatch('javascript');
  for (const path of ['/lms/../package.ts', '/lms/%2e%2e/package.ts', '/package.json', '/api/ander/stand']) {
    expect((await ask(path)).status).toBe(404);
  }
});

test('opens an unpacked package too, and says what is wrong with anything else', () => {
  const unpacked = join(folder, 'uitgepakt');
  mkdirSync(unpacked);
  expect(() => openPackages(unpacked, folder)).toThrow(/geen pakketten/);
  writeFileSync(join(unpacked, 'imsmanifest.xml'), manifest.replace('adlcp:scormtype', 'adlcp:scormType'));
  expect(() => openPackages(unpacked, folder)).toThrow(/startbestand/);
  writeFileSync(join(unpacked, 'imsmanifest.xml'), manifest);
  expect(openPackages(unpacked, folder)).toEqual([
    { id: 'uitgepakt', title: 'Samen scherp', standard: 'scorm12', launch: 'lms.html', folder: unpacked },
  ]);
  expect(() => openPackages(join(folder, 'niets'), folder)).toThrow(/npm run scorm/);
  writeFileSync(join(folder, 'kapot.zip'), zipSync({ 'map/imsmanifest.xml': strToU8(manifest) }));
  expect(() => openPackages(join(folder, 'kapot.zip'), join(folder, 'werk'))).toThrow(/bovenin/);
});
