import { expect, test } from 'vitest';
import { emptyLessonProgress } from '../../src/domain/progress-changes.ts';
import { serializeLessonProgress } from '../../src/domain/stored-progress.ts';
import {
  attempt,
  courseWithTest as course,
  outsideInteraction,
  stored,
} from '../tracking/course-with-test.ts';
import { MemoryArea } from '../tracking/memory-area.ts';
import { openSession } from '../tracking/open-session.ts';
import { FakeClock } from '../tracking/scripted-lms.ts';
import { doneLesson, interactionOf } from '../tracking/small-course.ts';
import { LmsServer } from './lms-server.ts';

const startAnswer = serializeLessonProgress({
  ...emptyLessonProgress,
  questions: { begin: { answer: ['0'], attempts: 1, best: 0, certainty: 'doubt' } },
});
const done = (id: string, best: number) => serializeLessonProgress(doneLesson(id, best));

test('leaves half-way, relaunches in the exact state, completes, and has all of it stored without one fault', () => {
  const server = new LmsServer();
  const clock = new FakeClock();
  const area = new MemoryArea();
  const first = openSession(server.launch().api, { clock, area });
  expect(first.info).toEqual({ standard: 'scorm12', mode: 'normal', resumed: false });
  first.state.set('route', 'liaison');
  first.state.set('bookmark', 'lessen/les-1.html');
  first.interaction(interactionOf('les-1', 'keuze', 'incorrect'));
  first.interaction(interactionOf('les-1', 'volgorde', 'correct'));
  first.state.set('lesson/les-1', done('les-1', 2 / 3));
  clock.pass(600_000);
  const left = first.state.current;
  first.close('page-gone');
  expect(server.stored).toMatchObject({
    'cmi.core.lesson_status': 'incomplete',
    'cmi.core.lesson_location': 'lessen/les-1.html',
    'cmi.core.exit': 'suspend',
    'cmi.core.total_time': '0000:10:00',
    'cmi.interactions.0.id': 'les-1_keuze',
    'cmi.interactions.0.type': 'choice',
    'cmi.interactions.0.student_response': 'b',
    'cmi.interactions.0.result': 'wrong',
    'cmi.interactions.3.id': 'les-1_volgorde',
    'cmi.interactions.3.type': 'sequencing',
    'cmi.interactions.3.student_response': 'c,a,b',
    'cmi.interactions.7.id': 'les-2_woord',
  });
  expect(server.stored['cmi.core.score.raw']).toBeUndefined();

  const second = openSession(server.launch().api, { clock, area });
  expect(second.info.resumed).toBe(true);
  expect(second.state.current).toEqual(left);
  for (const question of ['paren', 'groepen', 'schatting', 'woord']) {
    second.interaction(interactionOf('les-2', question, 'correct'));
  }
  second.state.set('lesson/les-2', done('les-2', 1));
  clock.pass(60_000);
  second.close('page-gone');
  expect(server.stored).toMatchObject({
    'cmi.core.lesson_status': 'completed',
    'cmi.core.score.raw': '83.33',
    'cmi.core.score.min': '0',
    'cmi.core.score.max': '100',
    'cmi.core.total_time': '0000:11:00',
    'cmi.interactions.4.type': 'matching',
    'cmi.interactions.4.student_response': 'a.a,b.c,c.b',
    'cmi.interactions.4.correct_responses.0.pattern': 'a.a,b.c,c.b',
    'cmi.interactions.4.objectives.0.id': '1.2',
    'cmi.interactions.5.student_response': 'c.a,d.b',
    'cmi.interactions.6.type': 'numeric',
    'cmi.interactions.6.student_response': '40',
    'cmi.interactions.7.type': 'fill-in',
    'cmi.interactions.7.result': 'correct',
  });

  const third = openSession(server.launch().api, { clock, area });
  third.state.set('route', 'opsporing');
  third.state.set('lesson/les-2', done('les-2', 0));
  third.close('page-gone');
  expect(server.stored).toMatchObject({
    'cmi.core.lesson_status': 'completed',
    'cmi.core.score.raw': '83.33',
  });
  expect(server.faults).toEqual([]);
});

test('brings status, score and interactions to an LMS that lost a commit, without one fault', () => {
  const server = new LmsServer();
  const clock = new FakeClock();
  const session = openSession(server.launch().api, { clock });
  session.state.set('route', 'liaison');
  session.state.set('lesson/les-1', done('les-1', 1));
  clock.pass(2000);

  server.connected = false;
  session.interaction(interactionOf('les-2', 'paren', 'incorrect'));
  session.state.set('bookmark', 'lessen/les-2.html');
  session.state.set('lesson/les-2', done('les-2', 0.5));
  clock.pass(20_000);
  expect(session.saveState.kind).toBe('lms-unreachable');
  expect(server.stored['cmi.core.lesson_status']).toBe('incomplete');

  server.connected = true;
  clock.pass(60_000);
  expect(session.saveState.kind).toBe('saved');
  expect(server.stored).toMatchObject({
    'cmi.core.lesson_status': 'completed',
    'cmi.core.lesson_location': 'lessen/les-2.html',
    'cmi.core.score.raw': '75',
    'cmi.core.score.max': '100',
    'cmi.interactions.4.id': 'les-2_paren',
    'cmi.interactions.4.type': 'matching',
    'cmi.interactions.4.student_response': 'a.a,b.c,c.b',
    'cmi.interactions.4.result': 'wrong',
    'cmi.interactions.4.objectives.0.id': '1.2',
  });
  const state = session.state.current;
  session.close('page-gone');
  expect(openSession(server.launch().api).state.current).toEqual(state);
  expect(server.faults).toEqual([]);
});

test('starts while the LMS is out of reach, and has its status and questions there once it is back', () => {
  const server = new LmsServer();
  const clock = new FakeClock();
  server.connected = false;
  const session = openSession(server.launch().api, { clock });
  clock.pass(1500);
  expect(session.saveState.kind).toBe('lms-unreachable');
  session.state.set('route', 'liaison');
  server.connected = true;
  clock.pass(60_000);
  expect(session.saveState.kind).toBe('saved');
  expect(server.stored).toMatchObject({
    'cmi.interactions.0.id': 'les-1_keuze',
    'cmi.interactions.7.type': 'fill-in',
  });
  session.close('page-gone');
  const again = openSession(server.launch().api, { clock });
  expect(again.state.get('route')).toBe('liaison');
  again.close('page-gone');
  expect(server.stored['cmi.core.lesson_status']).toBe('incomplete');
  expect(server.faults).toEqual([]);
});

test('pauses in the middle of a test, fails, passes the resit, and keeps every answer, without one fault', () => {
  const server = new LmsServer();
  const clock = new FakeClock();
  const launch = () => openSession(server.launch().api, { course, clock });
  const first = launch();
  first.state.set('route', 'liaison');
  first.interaction(outsideInteraction('begin', 'single', ['0'], 'startmeting'));
  first.state.set('lesson/startmeting', startAnswer);
  first.state.set('lesson/les-1', done('les-1', 1));
  first.state.set('lesson/les-2', done('les-2', 1));
  const open = attempt(null, { answers: { een: ['b'] } });
  first.state.set('test', stored(open));
  const left = first.state.current;
  first.close('page-gone');
  expect(server.stored).toMatchObject({
    'cmi.core.lesson_status': 'incomplete',
    'cmi.interactions.8.id': 'eindtoets_een',
    'cmi.interactions.12.id': 'startmeting_begin',
    'cmi.interactions.12.student_response': '0',
  });

  const second = launch();
  expect(second.state.current).toEqual(left);
  second.state.set('test', stored(attempt(2)));
  second.interaction(outsideInteraction('vier', 'match', ['a.a', 'b.c'], 'eindtoets'));
  second.interaction(outsideInteraction('twee', 'multi', [], 'eindtoets'));
  second.close('page-gone');
  expect(server.stored).toMatchObject({
    'cmi.core.lesson_status': 'incomplete',
    'cmi.interactions.11.id': 'eindtoets_vier',
    'cmi.interactions.11.type': 'matching',
    'cmi.interactions.11.student_response': 'a.a,b.c',
    'cmi.interactions.9.student_response': '',
    'cmi.interactions.9.result': 'wrong',
  });
  expect(server.stored['cmi.core.score.raw']).toBeUndefined();

  const third = launch();
  third.state.set('test', stored(attempt(2), attempt(3.5)));
  const passed = third.state.current;
  third.close('page-gone');
  expect(server.stored).toMatchObject({
    'cmi.core.lesson_status': 'passed',
    'cmi.core.score.raw': '87.5',
    'cmi.core.exit': 'suspend',
  });
  expect(openSession(server.launch('review').api, { course }).state.current).toEqual(passed);
  expect(server.faults).toEqual([]);
});

test('fails when no attempt is left, and brings a pass to an LMS that had lost it, without one fault', () => {
  const server = new LmsServer();
  const clock = new FakeClock();
  const session = openSession(server.launch().api, { course, clock });
  session.state.set('route', 'liaison');
  session.state.set('lesson/les-1', done('les-1', 1));
  session.state.set('lesson/les-2', done('les-2', 1));
  session.state.set('test', stored(attempt(2), attempt(1)));
  clock.pass(2000);
  expect(server.stored).toMatchObject({ 'cmi.core.lesson_status': 'failed', 'cmi.core.score.raw': '50' });

  server.connected = false;
  session.state.set('test', stored(attempt(2), attempt(1), attempt(4, { scope: 'course' })));
  clock.pass(20_000);
  expect(server.stored['cmi.core.lesson_status']).toBe('failed');
  server.connected = true;
  clock.pass(60_000);
  expect(session.saveState.kind).toBe('saved');
  session.close('page-gone');
  expect(server.stored).toMatchObject({ 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100' });
  expect(server.faults).toEqual([]);
});

test.each(['browse', 'review'] as const)('changes nothing in the LMS in %s', (mode) => {
  const server = new LmsServer();
  const first = openSession(server.launch().api);
  first.state.set('route', 'liaison');
  first.close('page-gone');
  const { 'cmi.core.exit': _exit, 'cmi.core.session_time': _time, ...before } = server.stored;
  const look = openSession(server.launch(mode).api);
  look.state.set('route', 'opsporing');
  look.interaction(interactionOf('les-1', 'keuze', 'correct'));
  look.close('page-gone');
  expect(server.stored).toEqual(before);
  expect(server.faults).toEqual([]);
});

test('a preview by who never began does not complete the course, and the first launch is a normal one', () => {
  const server = new LmsServer();
  const look = openSession(server.launch('browse').api);
  look.state.set('route', 'opsporing');
  look.close('page-gone');
  expect(server.stored['cmi.core.lesson_status']).toBe('browsed');
  expect(server.stored['cmi.suspend_data']).toBeUndefined();
  openSession(server.launch().api).flush();
  expect(server.stored['cmi.core.lesson_status']).toBe('incomplete');
  expect(server.faults).toEqual([]);
});
