import { expect, test } from 'vitest';
import { LmsRefusal } from '../../src/tracking/adapters/adapter.ts';
import { EMPTY_STATE, encodeState } from '../../src/tracking/codec.ts';
import { MemoryArea } from './memory-area.ts';
import { openSession } from './open-session.ts';
import { FakeClock, ScriptedApi } from './scripted-lms.ts';
import { doneLesson, finished, interactionOf, register } from './small-course.ts';

test('initialises once and finishes once, however often it is closed', () => {
  const api = new ScriptedApi();
  const session = openSession(api);
  session.state.set('route', 'liaison');
  session.close('page-gone');
  session.close('page-gone');
  expect(api.count('LMSInitialize')).toBe(1);
  expect(api.count('LMSFinish')).toBe(1);
  expect(api.calls.at(-1)).toBe('LMSFinish');
});

test('says nothing to the LMS after it finished, also when a page still hands over something', () => {
  const api = new ScriptedApi();
  const clock = new FakeClock();
  const session = openSession(api, { clock });
  session.close('page-gone');
  const calls = api.calls.length;
  session.state.set('bookmark', 'lessen/les-1.html');
  session.interaction(interactionOf('les-1', 'keuze', 'correct'));
  session.flush();
  clock.pass(120_000);
  expect(api.calls).toHaveLength(calls);
  expect(session.state.get('bookmark')).toBe('lessen/les-1.html');
});

test('first makes the attempt incomplete and resumable, and commits that when the course has had time to appear', () => {
  const api = new ScriptedApi();
  const clock = new FakeClock();
  const session = openSession(api, { clock });
  const first = ['LMSInitialize', 'cmi.core.exit=suspend', 'cmi.core.lesson_status=incomplete'];
  expect(api.calls.slice(0, 3)).toEqual(first);
  expect(session.saveState.kind).toBe('saving');
  clock.pass(1400);
  expect(api.count('LMSCommit')).toBe(0);
  clock.pass(100);
  expect(api.count('LMSCommit')).toBe(1);
  expect(session.saveState).toEqual({ kind: 'saved', at: clock.now() });
});

test('commits the first writes also when the launch ends at once', () => {
  const api = new ScriptedApi();
  openSession(api).close('page-gone');
  expect(api.calls.filter((call) => /Commit|Finish/.test(call))).toEqual(['LMSCommit', 'LMSFinish']);
});

test('writes nothing but exit and incomplete when it restores, and gives back the exact state', () => {
  const lessons = { 'les-1': doneLesson('les-1', 2 / 3) };
  const left = { ...EMPTY_STATE, route: 'liaison' as const, bookmark: 'lessen/les-1.html', lessons };
  const { blob } = encodeState(left, register, 4096);
  const api = new ScriptedApi({
    'cmi.suspend_data': `${blob}~5~1-2.4.7-11~poging`,
    'cmi.interactions._count': 8,
  });
  const session = openSession(api);
  expect(session.info).toEqual({ standard: 'scorm12', mode: 'normal', resumed: true });
  expect(session.state.current).toEqual(left);
  expect([...session.state.keys()].sort()).toEqual(['bookmark', 'lesson/les-1', 'route']);
  expect(api.written).toEqual(['cmi.core.exit=suspend', 'cmi.core.lesson_status=incomplete']);
});

test.each(['browse', 'review'])('writes nothing at all in %s, and finishes', (mode) => {
  const api = new ScriptedApi(
    finished({ 'cmi.core.lesson_mode': mode, 'cmi.core.lesson_status': 'completed' }),
  );
  const clock = new FakeClock();
  const session = openSession(api, { clock });
  session.state.set('route', 'opsporing');
  session.interaction(interactionOf('les-1', 'keuze', 'incorrect'));
  session.flush();
  clock.pass(60_000);
  session.close('page-gone');
  expect(session.state.get('route')).toBe('opsporing');
  expect(session.saveState).toEqual({ kind: 'memory-only' });
  expect(api.calls).toEqual(['LMSInitialize', 'LMSFinish']);
});

test('takes a mode that the LMS never set as normal', () => {
  const session = openSession(new ScriptedApi({ 'cmi.core.lesson_mode': undefined }));
  expect(session.info.mode).toBe('normal');
});

test('starts afresh from suspend data that is not ours, and says so', () => {
  const session = openSession(new ScriptedApi({ 'cmi.suspend_data': 'page=3;score=4' }));
  expect(session.damaged).toBe(true);
  expect(session.state.keys()).toEqual([]);
});

test.each([
  ['101', 'in-use'],
  ['104', 'in-use'],
  ['201', 'refused'],
])('refuses to start when LMSInitialize fails with %s', (error, kind) => {
  const api = new ScriptedApi();
  api.answers = { LMSInitialize: () => 'false' };
  api.error = error;
  expect(() => openSession(api)).toThrow(LmsRefusal);
  try {
    openSession(api);
  } catch (refusal) {
    expect(refusal).toMatchObject({ kind });
  }
  expect(api.written).toEqual([]);
});

test('goes on when the LMS says with 103 that the session is open already', () => {
  const api = new ScriptedApi();
  api.answers = { LMSInitialize: () => 'false' };
  api.error = 103;
  expect(openSession(api).info.mode).toBe('normal');
});

test('finds its own open session after a shell was cut off, without a second LMSInitialize', () => {
  const api = new ScriptedApi();
  openSession(api).state.set('route', 'liaison');
  const again = openSession(api);
  expect(again.state.get('route')).toBe('liaison');
  expect(api.count('LMSInitialize')).toBe(1);
});

test('goes on under the same word after a shell was cut off, also when the LMS forgot what it was told', () => {
  const area = new MemoryArea();
  const api = new ScriptedApi({ 'cmi.core.student_id': 'u1' });
  const session = openSession(api, { area });
  const word = String(api.values['cmi.suspend_data']).split('~').at(-1);
  session.state.set('route', 'liaison');
  api.values = { ...api.values, 'cmi.suspend_data': '' };
  expect(openSession(api, { area }).state.get('route')).toBe('liaison');
  expect(api.values['cmi.suspend_data']).toMatch(new RegExp(`~${word}$`));
});

test('initialises again when an LMS uses one API object for one launch after another', () => {
  const api = new ScriptedApi();
  openSession(api).close('page-gone');
  openSession(api).close('page-gone');
  expect(api.calls.filter((call) => /Initialize|Finish/.test(call))).toEqual([
    'LMSInitialize',
    'LMSFinish',
    'LMSInitialize',
    'LMSFinish',
  ]);
});

test('makes the word of a new attempt known to an LMS without interactions too', () => {
  const api = new ScriptedApi({ 'cmi.interactions._count': undefined });
  openSession(api);
  expect(api.values['cmi.suspend_data']).toMatch(/^~1~~poging\d+$/);
});
