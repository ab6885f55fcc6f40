import { expect, test } from 'vitest';
import { LmsServer } from './lms-server.ts';

/** An open launch, and a way to call it that gives result, error code and fault together. */
function open(server = new LmsServer(), mode: 'normal' | 'browse' = 'normal') {
  const lms = server.launch(mode);
  lms.api.LMSInitialize('');
  const set = (element: string, value: unknown) => {
    const result = lms.api.LMSSetValue(element, value);
    return [result, lms.api.LMSGetLastError(), lms.calls.at(-1)?.fault];
  };
  return { lms, api: lms.api, set, server };
}

const refused = (code: string, fault: RegExp) => ['false', code, expect.stringMatching(fault)];

test.each([
  ['cmi.suspend_data', 'x'.repeat(4097)],
  ['cmi.suspend_data', 'één'],
  ['cmi.core.lesson_location', 'x'.repeat(256)],
  ['cmi.core.lesson_status', 'not attempted'],
  ['cmi.core.lesson_status', 'done'],
  ['cmi.core.exit', 'normal'],
  ['cmi.core.session_time', '0:00:05'],
  ['cmi.core.session_time', 'PT5S'],
  ['cmi.core.session_time', '00:00:05.123'],
  ['cmi.core.score.raw', '85,5'],
  ['cmi.core.score.raw', '100.01'],
  ['cmi.core.score.raw', ''],
  ['cmi.core.score.raw', 85],
  ['cmi.interactions.0.id', 'les 1'],
  ['cmi.interactions.0.id', 'één'],
])('refuses %s = %j', (element, value) => {
  expect(open().set(element, value)).toEqual(refused('405', /./));
});

test.each([
  ['result', 'incorrect'],
  ['type', 'long-fill-in'],
  ['time', '9:30:00'],
  ['student_response', 'x'.repeat(256)],
  ['student_response', 'a b'],
  ['correct_responses.0.pattern', 'a;b'.repeat(100)],
])('refuses an interaction with %s = %j', (field, value) => {
  const { set } = open();
  set('cmi.interactions.0.id', 'les-1_keuze');
  set('cmi.interactions.0.type', 'choice');
  expect(set(`cmi.interactions.0.${field}`, value)).toEqual(refused('405', /./));
});

test('refuses a gap between interactions, a field before the id, and a response before the type', () => {
  const { set } = open();
  expect(set('cmi.interactions.1.id', 'b')).toEqual(refused('201', /gat/));
  expect(set('cmi.interactions.0.type', 'choice')).toEqual(refused('405', /id/));
  set('cmi.interactions.0.id', 'a');
  expect(set('cmi.interactions.0.student_response', 'a')).toEqual(refused('405', /type/));
});

test('refuses what scorm-again itself refuses: read-only and unknown elements', () => {
  const { set, api, lms } = open();
  expect(set('cmi.core.student_id', 'x')).toEqual(refused('403', /./));
  expect(set('cmi.core.nonsense', 'x')[0]).toBe('false');
  set('cmi.interactions.0.id', 'a');
  expect(api.LMSGetValue('cmi.interactions.0.id')).toBeUndefined();
  expect(api.LMSGetLastError()).toBe('404');
  expect(lms.faults).toHaveLength(3);
});

test('refuses a second LMSInitialize, and every call before it and after LMSFinish', () => {
  const { api, lms, server } = open();
  expect(api.LMSInitialize('')).toBe('false');
  expect(api.LMSGetLastError()).toBe('101');
  api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
  expect(api.LMSFinish('')).toBe('true');
  expect([
    api.LMSSetValue('cmi.core.exit', ''),
    api.LMSCommit(''),
    api.LMSFinish(''),
    api.LMSInitialize(''),
  ]).toEqual(Array.from({ length: 4 }, () => 'false'));
  expect(api.LMSGetValue('cmi.core.exit')).toBe('');
  expect(lms.faults).toHaveLength(6);

  const early = server.launch();
  expect(early.api.LMSSetValue('cmi.core.exit', 'suspend')).toBe('false');
  expect(early.api.LMSGetLastError()).toBe('301');
  expect(early.faults).toHaveLength(1);
});

test('takes a lower status and a lower score as real systems do, and counts it as a fault', () => {
  const { set, api, server } = open();
  set('cmi.core.lesson_status', 'completed');
  set('cmi.core.score.raw', '80');
  api.LMSCommit('');
  expect(set('cmi.core.lesson_status', 'incomplete')).toEqual([
    'true',
    '0',
    expect.stringMatching(/verlaagd/),
  ]);
  expect(set('cmi.core.score.raw', '79')).toEqual(['true', '0', expect.stringMatching(/verlaagd/)]);
  api.LMSCommit('');
  expect(server.stored['cmi.core.lesson_status']).toBe('incomplete');
});

test('stores what is written in browse mode, and counts it as a fault', () => {
  const { set, api, server } = open(new LmsServer(), 'browse');
  expect(set('cmi.suspend_data', 'x')).toEqual(['true', '0', expect.stringMatching(/modus/)]);
  api.LMSCommit('');
  expect(server.stored['cmi.suspend_data']).toBe('x');
});

test('makes an attempt that ends without a status completed, and counts it as a fault', () => {
  const { api, lms, server } = open();
  api.LMSFinish('');
  expect(server.stored['cmi.core.lesson_status']).toBe('completed');
  expect(lms.faults).toHaveLength(1);
});

test('never sends again what a failed commit lost, unless the value changes', () => {
  const { set, api, server } = open();
  set('cmi.core.lesson_location', 'a.html');
  server.connected = false;
  expect(api.LMSCommit('')).toBe('false');
  server.connected = true;
  set('cmi.core.lesson_location', 'a.html');
  expect(api.LMSCommit('')).toBe('true');
  expect(server.stored['cmi.core.lesson_location']).toBeUndefined();
  set('cmi.core.lesson_location', 'b.html');
  api.LMSCommit('');
  expect(server.stored['cmi.core.lesson_location']).toBe('b.html');
});

test('gives counts as numbers, resumes after suspend, drops exit and session time, and adds up the time', () => {
  const server = new LmsServer();
  const first = open(server);
  expect(first.api.LMSGetValue('cmi.core.entry')).toBe('ab-initio');
  first.set('cmi.core.lesson_status', 'incomplete');
  first.set('cmi.core.exit', 'suspend');
  first.set('cmi.core.session_time', '0000:59:50');
  first.set('cmi.interactions.0.id', 'a');
  first.api.LMSFinish('');

  const second = open(server);
  expect(second.api.LMSGetValue('cmi.core.entry')).toBe('resume');
  expect(second.api.LMSGetValue('cmi.interactions._count')).toBe(1);
  expect(second.api.LMSGetValue('cmi.core.total_time')).toBe('00:59:50');
  second.set('cmi.core.session_time', '0000:00:20');
  second.api.LMSFinish('');
  expect(server.stored['cmi.core.total_time']).toBe('0001:00:10');
  expect(open(server).api.LMSGetValue('cmi.core.entry')).toBe('');
  expect(server.faults).toEqual([]);
});
