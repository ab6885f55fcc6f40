import { expect, test } from 'vitest';
import { serializeLessonProgress } from '../../src/domain/stored-progress.ts';
import { MemoryArea } from '../tracking/memory-area.ts';
import { openSession } from '../tracking/open-session.ts';
import { FakeClock } from '../tracking/scripted-lms.ts';
import { doneLesson, interactionOf } from '../tracking/small-course.ts';
import { LmsServer } from './lms-server.ts';

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
  first.close();
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
  second.close();
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
  third.close();
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
  session.close();
  expect(openSession(server.launch().api).state.current).toEqual(state);
  expect(server.faults).toEqual([]);
});

test('starts while the LMS is out of reach, and has its status and questions there once it is back', () => {
  const server = new LmsServer();
  const clock = new FakeClock();
  server.connected = false;
  const session = openSession(server.launch().api, { clock });
  expect(session.saveState.kind).toBe('lms-unreachable');
  session.state.set('route', 'liaison');
  server.connected = true;
  clock.pass(60_000);
  expect(session.saveState.kind).toBe('saved');
  expect(server.stored).toMatchObject({
    'cmi.interactions.0.id': 'les-1_keuze',
    'cmi.interactions.7.type': 'fill-in',
  });
  session.close();
  const again = openSession(server.launch().api, { clock });
  expect(again.state.get('route')).toBe('liaison');
  again.close();
  expect(server.stored['cmi.core.lesson_status']).toBe('incomplete');
  expect(server.faults).toEqual([]);
});

test.each(['browse', 'review'] as const)('changes nothing in the LMS in %s', (mode) => {
  const server = new LmsServer();
  const first = openSession(server.launch().api);
  first.state.set('route', 'liaison');
  first.close();
  const { 'cmi.core.exit': _exit, 'cmi.core.session_time': _time, ...before } = server.stored;
  const look = openSession(server.launch(mode).api);
  look.state.set('route', 'opsporing');
  look.interaction(interactionOf('les-1', 'keuze', 'correct'));
  look.close();
  expect(server.stored).toEqual(before);
  expect(server.faults).toEqual([]);
});
