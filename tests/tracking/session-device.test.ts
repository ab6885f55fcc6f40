import { expect, test } from 'vitest';
import { serializeLessonProgress } from '../../src/domain/stored-progress.ts';
import type { Session } from '../../src/tracking/session.ts';
import { MemoryArea } from './memory-area.ts';
import { openSession } from './open-session.ts';
import { ScriptedApi } from './scripted-lms.ts';
import { doneLesson, finished, interactionOf, storedLesson } from './small-course.ts';

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
  here.state.set('lesson/les-1', storedLesson('les-1'));
  here.close('page-gone');

  const there = new ScriptedApi(stored);
  const elsewhere = openSession(there);
  elsewhere.state.set('lesson/les-2', storedLesson('les-2', 0.5));
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

test('writes nothing when what was kept here is no more than what the LMS has', () => {
  const area = new MemoryArea();
  const here = new ScriptedApi({ 'cmi.core.student_id': 'u1' });
  const first = openSession(here, { area });
  first.state.set('lesson/les-1', storedLesson('les-1'));
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
  lost.state.set('lesson/les-1', storedLesson('les-1'));
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
  first.state.set('lesson/les-1', storedLesson('les-1'));
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
  killed.state.set('lesson/les-1', storedLesson('les-1'));
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
  left.state.set('lesson/les-1', storedLesson('les-1'));
  left.interaction(interactionOf('les-1', 'keuze', 'correct'));
  left.close('page-gone');

  const next = new ScriptedApi(stored);
  expect(openSession(next, { area }).state.current.lessons['les-1']).toEqual(doneLesson('les-1', 1));
  expect(next.values['cmi.interactions.0.result']).toBe('correct');
});
