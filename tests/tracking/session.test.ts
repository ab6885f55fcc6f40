import { expect, test } from 'vitest';
import { serializeLessonProgress } from '../../src/domain/stored-progress.ts';
import { LmsRefusal } from '../../src/tracking/adapters/adapter.ts';
import { EMPTY_STATE, encodeState } from '../../src/tracking/codec.ts';
import type { SaveState } from '../../src/tracking/port.ts';
import type { Session } from '../../src/tracking/session.ts';
import { MemoryArea } from './memory-area.ts';
import { openSession } from './open-session.ts';
import { FakeClock, ScriptedApi } from './scripted-lms.ts';
import { doneLesson, interactionOf, outline, register } from './small-course.ts';

const done = (id: string, best = 1) => serializeLessonProgress(doneLesson(id, best));

/** What an LMS holds of a learner who did both lessons. */
function finished(more: Record<string, unknown> = {}) {
  const lessons = { 'les-1': doneLesson('les-1', 0.5), 'les-2': doneLesson('les-2', 1) };
  const { blob } = encodeState(
    { ...EMPTY_STATE, route: 'liaison', bookmark: 'lessen/les-2.html', lessons },
    register,
    4096,
  );
  return { 'cmi.suspend_data': `${blob}~k~1-2.4.7-11`, 'cmi.interactions._count': 8, ...more };
}

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

test('registers every question in the order of the register in one commit, and only at the first launch', () => {
  const api = new ScriptedApi();
  openSession(api).flush();
  const ids = api.written.filter((write) => write.endsWith('.id') || write.includes('.id='));
  expect(ids).toEqual(
    [
      'les-1_keuze',
      'les-1_meer',
      'les-1_waar',
      'les-1_volgorde',
      'les-2_paren',
      'les-2_groepen',
      'les-2_schatting',
      'les-2_woord',
    ].map((id, index) => `cmi.interactions.${index}.id=${id}`),
  );
  expect(api.count('LMSCommit')).toBe(1);

  const next = new ScriptedApi({ ...api.values, 'cmi.interactions._count': 8 });
  openSession(next);
  expect(next.written).toEqual(['cmi.core.exit=suspend', 'cmi.core.lesson_status=incomplete']);
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

test('reports completed and the score when the route is done, and not a moment before', () => {
  const api = new ScriptedApi();
  const session = openSession(api);
  session.state.set('route', 'liaison');
  session.state.set('lesson/les-1', done('les-1', 0.5));
  expect(api.written.some((write) => write.includes('score'))).toBe(false);
  session.state.set('lesson/les-2', done('les-2'));
  session.flush();
  expect(api.values).toMatchObject({
    'cmi.core.lesson_status': 'completed',
    'cmi.core.score.raw': '75',
    'cmi.core.score.min': '0',
    'cmi.core.score.max': '100',
  });
});

test('never lowers a status or a score that the LMS has', () => {
  for (const status of ['completed', 'passed']) {
    const api = new ScriptedApi(finished({ 'cmi.core.lesson_status': status, 'cmi.core.score.raw': 90 }));
    const session = openSession(api);
    session.state.set('bookmark', 'index.html');
    session.state.set('route', 'opsporing');
    session.close('page-gone');
    expect(api.written.filter((write) => /lesson_status|score/.test(write))).toEqual([]);
  }
});

test('raises the score when a later attempt at a question was better', () => {
  const api = new ScriptedApi(finished({ 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': 75 }));
  const session = openSession(api);
  session.state.set('lesson/les-1', done('les-1', 1));
  session.close('page-gone');
  expect(api.values).toMatchObject({ 'cmi.core.score.raw': '100', 'cmi.core.lesson_status': 'completed' });
});

test('reports at the next launch what a launch that was cut off could not', () => {
  const api = new ScriptedApi(finished({ 'cmi.core.lesson_status': 'incomplete' }));
  const clock = new FakeClock();
  openSession(api, { clock });
  clock.pass(2000);
  expect(api.values).toMatchObject({ 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '75' });
  expect(api.calls.at(-1)).toBe('LMSCommit');
});

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

test('keeps on the device what the LMS did not take, and goes on from it at the next launch', () => {
  const area = new MemoryArea();
  const api = new ScriptedApi({ 'cmi.core.student_id': 'u1' });
  const session = openSession(api, { area });
  const stored = { ...api.values };
  api.answers = { LMSCommit: () => 'false', LMSFinish: () => 'false' };
  session.state.set('route', 'liaison');
  session.close('page-gone');

  const next = new ScriptedApi({ ...stored, 'cmi.interactions._count': 8 });
  const again = openSession(next, { area });
  expect(again.state.get('route')).toBe('liaison');
  again.flush();
  expect(again.saveState.kind).toBe('saved');
  expect(openSession(new ScriptedApi(next.values)).state.get('route')).toBe('liaison');
});

test('lets the LMS win when it holds another attempt, and keeps nothing when nobody knows who the learner is', () => {
  const area = new MemoryArea();
  const api = new ScriptedApi({ 'cmi.core.student_id': 'u1' });
  const session = openSession(api, { area });
  api.answers = { LMSCommit: () => 'false' };
  session.state.set('route', 'opsporing');
  session.close('page-gone');
  const elsewhere = finished({ 'cmi.core.student_id': 'u1' });
  expect(openSession(new ScriptedApi(elsewhere), { area }).state.get('route')).toBe('liaison');

  const before = area.length;
  const nobody = new ScriptedApi();
  const nameless = openSession(nobody, { area });
  nobody.answers = { LMSCommit: () => 'false' };
  nameless.state.set('route', 'opsporing');
  nameless.close('page-gone');
  expect(area.length).toBe(before);
});

test('joins both when the same attempt went on elsewhere while this device could not save', () => {
  const area = new MemoryArea();
  const api = new ScriptedApi({ 'cmi.core.student_id': 'u1' });
  const here = openSession(api, { area });
  const stored = { ...api.values, 'cmi.interactions._count': 8 };
  api.answers = { LMSCommit: () => 'false', LMSFinish: () => 'false' };
  here.state.set('lesson/les-1', done('les-1'));
  here.close('page-gone');

  const there = new ScriptedApi(stored);
  const elsewhere = openSession(there);
  elsewhere.state.set('lesson/les-2', done('les-2', 0.5));
  elsewhere.close('page-gone');

  const joined = new ScriptedApi(there.values);
  const back = openSession(joined, { area });
  expect(Object.keys(back.state.current.lessons).sort()).toEqual(['les-1', 'les-2']);
  back.flush();
  expect(back.saveState.kind).toBe('saved');
  expect(Object.keys(openSession(new ScriptedApi(joined.values)).state.current.lessons)).toHaveLength(2);
});

test('tells late only what still stands, so that a newer answer from another device keeps its place', () => {
  const area = new MemoryArea();
  const field = 'cmi.interactions.0.student_response';
  const answer = (session: Session, response: string, attempts: number) => {
    const lesson = doneLesson('les-1', 0);
    const questions = { keuze: { answer: [response], attempts, best: 0, certainty: null } };
    session.state.set('lesson/les-1', serializeLessonProgress({ ...lesson, questions }));
    session.interaction({ ...interactionOf('les-1', 'keuze', 'incorrect'), response: [response] });
  };
  const api = new ScriptedApi({ 'cmi.core.student_id': 'u1' });
  const here = openSession(api, { area });
  const stored = { ...api.values, 'cmi.interactions._count': 8 };
  api.answers = { LMSCommit: () => 'false', LMSFinish: () => 'false' };
  answer(here, 'a', 1);
  here.close('page-gone');

  const there = new ScriptedApi(stored);
  const elsewhere = openSession(there);
  answer(elsewhere, 'b', 2);
  elsewhere.close('page-gone');
  expect(there.values[field]).toBe('b');

  const joined = new ScriptedApi({ ...there.values });
  openSession(joined, { area }).flush();
  expect(joined.values[field]).toBe('b');

  // What was the newest of the two is told, however late.
  const again = openSession(joined, { area });
  joined.answers = { LMSCommit: () => 'false', LMSFinish: () => 'false' };
  const before = { ...joined.values };
  answer(again, 'c', 3);
  again.close('page-gone');
  const last = new ScriptedApi(before);
  openSession(last, { area });
  expect(last.values[field]).toBe('c');
});

test('keeps what was confirmed, for when a window that was left open elsewhere writes its older state over it', () => {
  const area = new MemoryArea();
  const stored: Record<string, unknown> = { 'cmi.core.student_id': 'u1' };
  const share = (api: ScriptedApi) => Object.assign(stored, api.values, { 'cmi.interactions._count': 8 });
  const first = new ScriptedApi(stored);
  openSession(first).close('page-gone');
  share(first);
  const office = new ScriptedApi(stored);
  const leftOpen = openSession(office);

  const home = new ScriptedApi(stored);
  const evening = openSession(home, { area });
  evening.state.set('lesson/les-1', done('les-1'));
  evening.flush();
  expect(evening.saveState.kind).toBe('saved');
  evening.close('page-gone');
  share(home);

  leftOpen.state.set('lesson/les-2', done('les-2', 0.5));
  leftOpen.close('page-gone');
  share(office);
  const back = openSession(new ScriptedApi(stored), { area });
  expect(Object.keys(back.state.current.lessons).sort()).toEqual(['les-1', 'les-2']);
});

test('writes nothing when what was kept here is no more than what the LMS has', () => {
  const area = new MemoryArea();
  const here = new ScriptedApi({ 'cmi.core.student_id': 'u1' });
  const first = openSession(here, { area });
  first.state.set('lesson/les-1', done('les-1'));
  first.flush();
  first.close('page-gone');
  const there = new ScriptedApi({ ...here.values, 'cmi.interactions._count': 8 });
  const elsewhere = openSession(there);
  elsewhere.state.set('bookmark', 'lessen/les-2.html');
  elsewhere.close('page-gone');
  const back = new ScriptedApi(there.values);
  openSession(back, { area });
  expect(back.written).toEqual(['cmi.core.exit=suspend', 'cmi.core.lesson_status=incomplete']);
});

test('gives what never reached an LMS to the next launch, and what another attempt left to nobody', () => {
  const area = new MemoryArea();
  const deaf = new ScriptedApi({ 'cmi.core.student_id': 'u1' });
  deaf.answers = { LMSCommit: () => 'false', LMSFinish: () => 'false' };
  const lost = openSession(deaf, { area });
  lost.state.set('lesson/les-1', done('les-1'));
  lost.close('page-gone');
  const second = openSession(new ScriptedApi({ 'cmi.core.student_id': 'u1' }), { area });
  expect(Object.keys(second.state.current.lessons)).toEqual(['les-1']);
  second.flush();
  const third = openSession(new ScriptedApi({ 'cmi.core.student_id': 'u1' }), { area });
  expect(third.state.current.lessons).toEqual({});
});

test('keeps what one attempt could not save while another attempt is open in between', () => {
  const area = new MemoryArea();
  const here = new ScriptedApi({ 'cmi.core.student_id': 'u1' });
  const first = openSession(here, { area });
  const stored = { ...here.values, 'cmi.interactions._count': 8 };
  here.answers = { LMSCommit: () => 'false', LMSFinish: () => 'false' };
  first.state.set('lesson/les-1', done('les-1'));
  first.close('page-gone');
  const other = openSession(new ScriptedApi({ 'cmi.core.student_id': 'u1' }), { area });
  other.state.set('route', 'liaison');
  other.close('page-gone');
  expect(openSession(new ScriptedApi(stored), { area }).state.current.lessons['les-1']).toBeDefined();
});

test('is on the device before the LMS is asked, so that a tab which is killed loses no answer and no interaction', () => {
  const area = new MemoryArea();
  const api = new ScriptedApi({ 'cmi.core.student_id': 'u1' });
  const killed = openSession(api, { area });
  const stored = { ...api.values, 'cmi.interactions._count': 8 };
  killed.state.set('lesson/les-1', done('les-1'));
  killed.interaction(interactionOf('les-1', 'keuze', 'correct'));

  const next = new ScriptedApi(stored);
  const again = openSession(next, { area });
  expect(again.state.current.lessons['les-1']).toEqual(doneLesson('les-1', 1));
  expect(next.values['cmi.interactions.0.result']).toBe('correct');
  again.flush();
  const third = new ScriptedApi({ ...next.values });
  openSession(third, { area });
  expect(third.written).toEqual(['cmi.core.exit=suspend', 'cmi.core.lesson_status=incomplete']);
});

test('does not believe the "true" of a page that is leaving: the answer and its interaction come again', () => {
  const area = new MemoryArea();
  const api = new ScriptedApi({ 'cmi.core.student_id': 'u1' });
  const left = openSession(api, { area });
  const stored = { ...api.values, 'cmi.interactions._count': 8 };
  left.state.set('lesson/les-1', done('les-1'));
  left.interaction(interactionOf('les-1', 'keuze', 'correct'));
  left.close('page-gone');

  const next = new ScriptedApi(stored);
  expect(openSession(next, { area }).state.current.lessons['les-1']).toEqual(doneLesson('les-1', 1));
  expect(next.values['cmi.interactions.0.result']).toBe('correct');
});

test('leaves everything to the window that takes over, also what the LMS page of that window has not seen yet', () => {
  const area = new MemoryArea();
  const api = new ScriptedApi({ 'cmi.core.student_id': 'u1' });
  const owner = openSession(api, { area });
  owner.state.set('route', 'liaison');
  owner.flush();
  const atPageLoad = { ...api.values, 'cmi.interactions._count': 8 };
  owner.state.set('lesson/les-1', done('les-1'));
  owner.handOver();
  expect(api.count('LMSFinish')).toBe(1);

  const taker = openSession(new ScriptedApi(atPageLoad), { area });
  expect(taker.state.current.lessons['les-1']).toEqual(doneLesson('les-1', 1));
});

test('leaves everything also to a window whose LMS page was loaded before anything was saved', () => {
  const area = new MemoryArea();
  const owner = openSession(new ScriptedApi({ 'cmi.core.student_id': 'u1' }), { area });
  owner.state.set('lesson/les-1', done('les-1'));
  owner.flush();
  owner.handOver();
  const taker = openSession(new ScriptedApi({ 'cmi.core.student_id': 'u1' }), { area });
  expect(taker.state.current.lessons['les-1']).toEqual(doneLesson('les-1', 1));
});

test('gives what one window left to another of the same attempt to no attempt that begins later', () => {
  const area = new MemoryArea();
  const api = new ScriptedApi({ 'cmi.core.student_id': 'u1' });
  const owner = openSession(api, { area });
  owner.state.set('lesson/les-1', done('les-1'));
  owner.flush();
  const saved = { ...api.values, 'cmi.interactions._count': 8 };
  owner.handOver();
  openSession(new ScriptedApi(saved), { area }).close('page-gone');
  const anew = openSession(new ScriptedApi({ 'cmi.core.student_id': 'u1' }), { area });
  expect(anew.state.current.lessons).toEqual({});
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

test('works without interactions when the LMS knows none', () => {
  const api = new ScriptedApi({ 'cmi.interactions._count': undefined });
  const session = openSession(api);
  session.interaction(interactionOf('les-1', 'keuze', 'correct'));
  session.flush();
  expect(api.written.some((write) => write.includes('interactions'))).toBe(false);
  expect(session.saveState.kind).toBe('saved');
});

test('keeps the index of every question when the course gains one and loses one', () => {
  const api = new ScriptedApi(finished({ 'cmi.suspend_data': '~k~1-4.7-11', 'cmi.interactions._count': 9 }));
  const session = openSession(api);
  session.interaction(interactionOf('les-1', 'waar', 'correct'));
  expect(api.written).toContain('cmi.interactions.3.id=les-1_waar');
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

test('knows no route that the course does not have', () => {
  const session = openSession(new ScriptedApi());
  session.state.set('route', 'burgemeester');
  expect(session.state.current.route).toBeNull();
  session.state.remove('route');
  expect(session.state.keys()).toEqual([]);
  expect(outline.routes.map(({ id }) => id)).toEqual(['liaison']);
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

test('makes the word of a new attempt known to an LMS without interactions too', () => {
  const api = new ScriptedApi({ 'cmi.interactions._count': undefined });
  openSession(api);
  expect(api.values['cmi.suspend_data']).toMatch(/^~1~~poging\d+$/);
});
