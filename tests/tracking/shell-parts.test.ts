import { expect, test } from 'vitest';
import { createHost, createReadOnlyTracker } from '../../src/tracking/create-host.ts';
import { createLearnerDevice, devicePrefix } from '../../src/tracking/device-prefix.ts';
import type { Doctor } from '../../src/tracking/host.ts';
import { startPage } from '../../src/tracking/start-page.ts';
import { MemoryArea } from './memory-area.ts';
import { openSession } from './open-session.ts';
import { ScriptedApi } from './scripted-lms.ts';
import { outline } from './small-course.ts';

const noDoctor: Doctor = {
  returnTo: () => 'index.html',
  diagnose: () => Promise.reject(new Error('not asked')),
  measure: () => Promise.resolve(null),
};

test.each([
  'index.html',
  'lessen/les-1.html',
  'lessen/les-1/casus.html',
  'lessen/les-2.html#oefenen',
  'begrippen.html',
])('opens the course at the bookmark %s', (page) => {
  expect(startPage(page, outline, 'course')).toBe(page);
});

test.each([
  '',
  'https://example.org/index.html',
  '//example.org/a.html',
  '/index.html',
  '../index.html',
  'lessen/../../x.html',
  'javascript:alert(1)//.html',
  'lms.html',
  'lessen/les-9.html',
  'lessen/les-9/casus.html',
  'page=3',
])('opens the home page for the bookmark %j', (bookmark) => {
  expect(startPage(bookmark, outline, 'course')).toBe('index.html');
});

test('opens the lesson at once in the package of a lesson, which has no other home', () => {
  expect(startPage('', outline, 'lesson:les-2')).toBe('lessen/les-2.html');
});

test('keeps learners on one machine apart, and shows no name in the key', () => {
  const of = (learner: string) => devicePrefix('samen-scherp', 'course', learner);
  const prefixes = ['j.jansen', 'j.janssen', ''].map(of);
  expect(new Set(prefixes).size).toBe(3);
  expect(prefixes[0]).toMatch(/^samen-scherp:samen-scherp:course:[a-z0-9]{1,7}:$/);
  expect(of('j.jansen')).toBe(prefixes[0]);
});

test('keeps a reflection for who is known, and leaves nothing of who is not to the next on this machine', () => {
  const area = new MemoryArea();
  const open = (learner: string) => createLearnerDevice(() => area, 'samen-scherp', 'course', learner);
  open('j.jansen').set('reflectie', 'van Jansen');
  expect(open('j.jansen').get('reflectie')).toBe('van Jansen');
  const nobody = open('');
  nobody.set('reflectie', 'van iemand');
  expect(nobody.get('reflectie')).toBe('van iemand');
  expect(nobody.refused).toBe(true);
  expect(open('').get('reflectie')).toBeNull();
});

test('gives page after page the same state, and stops calling a page that is gone', () => {
  const session = openSession(new ScriptedApi());
  session.flush();
  const host = createHost(session, noDoctor);
  const first = new EventTarget();
  const seen: string[] = [];
  const tracker = host.connect(first as Window);
  tracker.onSaveState(({ kind }) => seen.push(kind));
  tracker.state.set('route', 'liaison');
  expect(seen).toEqual(['saved', 'saving']);

  first.dispatchEvent(new Event('pagehide'));
  const next = host.connect(new EventTarget() as Window);
  expect(next.info).toEqual(session.info);
  expect(next.state.get('route')).toBe('liaison');
  session.flush();
  expect(seen).toEqual(['saved', 'saving']);
});

test('lets the learner look round without keeping anything when the LMS refused', () => {
  const tracker = createReadOnlyTracker('scorm2004');
  const seen: string[] = [];
  tracker.onSaveState(({ kind }) => seen.push(kind));
  tracker.state.set('route', 'liaison');
  tracker.device.set('draft/a', 'half');
  expect(tracker.state.get('route')).toBe('liaison');
  expect(tracker.device.get('draft/a')).toBe('half');
  expect(tracker.info).toEqual({ standard: 'scorm2004', mode: 'browse', resumed: false });
  expect(seen).toEqual(['memory-only']);
  expect(createReadOnlyTracker('scorm2004').state.keys()).toEqual([]);
});
