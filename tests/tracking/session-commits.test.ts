import { expect, test } from 'vitest';
import type { SaveState } from '../../src/tracking/port.ts';
import { openSession } from './open-session.ts';
import { FakeClock, ScriptedApi } from './scripted-lms.ts';
import { interactionOf } from './small-course.ts';

test('commits once for a burst of changes, and every ten seconds for who never pauses', () => {
  const api = new ScriptedApi();
  const clock = new FakeClock();
  const session = openSession(api, { clock });
  const before = api.count('LMSCommit');
  for (let i = 0; i < 5; i++) {
    session.state.set('bookmark', `lessen/les-${i}.html`);
    clock.pass(1000);
  }
  expect(api.count('LMSCommit')).toBe(before);
  clock.pass(500);
  expect(api.count('LMSCommit')).toBe(before + 1);
  for (let i = 0; i < 12; i++) {
    session.state.set('bookmark', `lessen/les-${i}.html`);
    clock.pass(1000);
  }
  expect(api.count('LMSCommit')).toBe(before + 2);
});

test('does not commit when nothing changed', () => {
  const api = new ScriptedApi();
  const session = openSession(api);
  session.flush();
  const before = api.count('LMSCommit');
  session.flush();
  session.close('page-gone');
  expect(api.count('LMSCommit')).toBe(before);
});

test('makes every write of the state unique, also across launches', () => {
  const api = new ScriptedApi();
  const session = openSession(api);
  session.state.set('route', 'liaison');
  session.state.set('route', 'opsporing');
  session.state.set('route', 'liaison');
  const next = new ScriptedApi(api.values);
  openSession(next).state.set('bookmark', 'a.html');
  const states = [...api.written, ...next.written].filter((write) => write.startsWith('cmi.suspend_data'));
  expect(states.length).toBeGreaterThan(3);
  expect(new Set(states).size).toBe(states.length);
});

test.each([
  ['false', () => 'false'],
  ['null', () => null],
  [
    'an exception',
    () => {
      throw new TypeError('objectives');
    },
  ],
])(
  'stays up when every write and commit gives %s, says that nothing is saved, and heals',
  (_what, answer) => {
    const api = new ScriptedApi();
    const clock = new FakeClock();
    const session = openSession(api, { clock });
    session.flush();
    const seen: SaveState['kind'][] = [];
    session.onSaveState(({ kind }) => seen.push(kind));
    api.answers = { LMSSetValue: answer, LMSCommit: answer };
    session.state.set('route', 'liaison');
    session.interaction(interactionOf('les-1', 'keuze', 'correct'));
    clock.pass(1500);
    expect(seen).toEqual(['saved', 'saving', 'lms-unreachable']);
    clock.pass(4000);
    api.answers = {};
    expect(session.saveState.kind).toBe('lms-unreachable');
    clock.pass(2000);
    expect(session.saveState).toEqual({ kind: 'saved', at: clock.now() - 1000 });
  },
);

test('asks an LMS that does not answer less and less often', () => {
  const api = new ScriptedApi();
  const clock = new FakeClock();
  const session = openSession(api, { clock });
  session.flush();
  api.answers = { LMSCommit: () => 'false' };
  session.state.set('route', 'liaison');
  clock.pass(1500);
  const counts = [5, 10, 20, 40, 60, 60].map((seconds) => {
    const before = api.count('LMSCommit');
    clock.pass(seconds * 1000);
    return api.count('LMSCommit') - before;
  });
  expect(counts).toEqual([1, 1, 1, 1, 1, 1]);
});

test('does not believe a "true" of an LMS that stored nothing', () => {
  const api = new ScriptedApi();
  const session = openSession(api);
  api.LMSGetValue = () => '';
  session.state.set('route', 'liaison');
  session.flush();
  expect(session.saveState).toEqual({ kind: 'lms-unreachable' });
});

test('does not ask the LMS while the browser is offline', () => {
  const api = new ScriptedApi();
  let online = true;
  const session = openSession(api, { online: () => online });
  const before = api.count('LMSCommit');
  online = false;
  session.state.set('route', 'liaison');
  session.flush();
  expect(api.count('LMSCommit')).toBe(before);
  expect(session.saveState.kind).toBe('lms-unreachable');
  online = true;
  session.flush();
  expect(session.saveState.kind).toBe('saved');
});

test('stops calling a listener that throws, and goes on saving', () => {
  const api = new ScriptedApi();
  const session = openSession(api);
  let calls = 0;
  session.onSaveState(() => {
    calls += 1;
    if (calls > 1) throw new Error('page is gone');
  });
  session.state.set('route', 'liaison');
  session.flush();
  expect(calls).toBe(2);
  expect(session.saveState.kind).toBe('saved');
});

test('believes an LMS that says 1 where the standard says "true"', () => {
  const api = new ScriptedApi();
  const yes = () => 1;
  api.answers = { LMSInitialize: yes, LMSSetValue: yes, LMSCommit: yes };
  api.values['cmi.suspend_data'] = '';
  const set = api.LMSSetValue.bind(api);
  api.LMSSetValue = (element, value) => {
    api.values[element] = value;
    return set(element, value);
  };
  const session = openSession(api);
  session.state.set('route', 'liaison');
  session.flush();
  expect(session.saveState.kind).toBe('saved');
});
