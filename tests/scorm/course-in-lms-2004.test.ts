import { expect, test } from 'vitest';
import type { Interaction } from '../../src/domain/interaction.ts';
import { serializeLessonProgress } from '../../src/domain/stored-progress.ts';
import { attempt, courseWithTest as course, stored } from '../tracking/course-with-test.ts';
import { MemoryArea } from '../tracking/memory-area.ts';
import { openSession } from '../tracking/open-session.ts';
import { FakeClock } from '../tracking/scripted-lms.ts';
import { doneLesson, interactionOf, smallCourse } from '../tracking/small-course.ts';
import { LmsServer2004 } from './lms-server.ts';

const done = (id: string, best: number) => serializeLessonProgress(doneLesson(id, best));
/** The small course with its scenario known to the LMS. */
const withScenario = { ...smallCourse, register: { ...smallCourse.register, 'les-1/casus': 12 } };
const story: Interaction = {
  id: 'les-1_casus',
  type: 'scenario',
  description: 'Het overleg',
  response: ['gang.a', 'overleg-2.c'],
  correct: [],
  result: 'neutral',
  objective: '',
  latency: null,
};

test('leaves half-way, relaunches in the exact state, completes, and has all of it stored without one fault', () => {
  const server = new LmsServer2004();
  const clock = new FakeClock();
  const area = new MemoryArea();
  const open = () => openSession(server.launch().api, { course: withScenario, clock, area });
  const first = open();
  expect(first.info).toEqual({ standard: 'scorm2004', mode: 'normal', resumed: false });
  first.state.set('route', 'liaison');
  first.state.set('bookmark', 'lessen/les-1.html');
  first.interaction({ ...interactionOf('les-1', 'keuze', 'incorrect'), latency: 12_340 });
  first.interaction(interactionOf('les-1', 'volgorde', 'correct'));
  first.interaction({ ...story, response: ['gang.a'] });
  first.interaction(story);
  first.state.set('lesson/les-1', done('les-1', 2 / 3));
  clock.pass(600_000);
  const left = first.state.current;
  first.close('page-gone');
  expect(server.stored).toMatchObject({
    'cmi.completion_status': 'incomplete',
    'cmi.progress_measure': '0.5',
    'cmi.location': 'lessen/les-1.html',
    'cmi.exit': 'suspend',
    'cmi.total_time': 'PT0H10M0S',
    'cmi.interactions.0.id': 'les-1_keuze',
    'cmi.interactions.0.type': 'choice',
    'cmi.interactions.0.description': 'Vraag?',
    'cmi.interactions.0.learner_response': 'b',
    'cmi.interactions.0.correct_responses.0.pattern': 'b',
    'cmi.interactions.0.result': 'incorrect',
    'cmi.interactions.0.objectives.0.id': '1.2',
    'cmi.interactions.0.latency': 'PT0H0M12.34S',
    'cmi.interactions.3.type': 'sequencing',
    'cmi.interactions.3.learner_response': 'c[,]a[,]b',
    'cmi.interactions.8.id': 'les-1_casus',
    'cmi.interactions.8.type': 'performance',
    'cmi.interactions.8.learner_response': 'gang[.]a[,]overleg_2[.]c',
    'cmi.interactions.8.result': 'neutral',
    'cmi.objectives.0.id': 'les-1',
    'cmi.objectives.0.description': 'les-1',
    'cmi.objectives.0.completion_status': 'completed',
    'cmi.objectives.0.progress_measure': '1',
    'cmi.objectives.0.score.scaled': '0.6667',
    'cmi.objectives.1.id': 'les-2',
  });
  expect(server.stored['cmi.objectives.1.completion_status']).toBeUndefined();
  expect(server.stored['cmi.score.raw']).toBeUndefined();
  expect(server.stored['cmi.success_status']).toBeUndefined();
  expect(server.requests).toEqual([]);

  const second = open();
  expect(second.info.resumed).toBe(true);
  expect(second.state.current).toEqual(left);
  second.interaction(interactionOf('les-1', 'keuze', 'correct'));
  second.interaction(interactionOf('les-1', 'keuze', 'correct'));
  for (const question of ['paren', 'groepen', 'schatting', 'woord']) {
    second.interaction(interactionOf('les-2', question, 'correct'));
  }
  second.state.set('lesson/les-2', done('les-2', 1));
  clock.pass(60_000);
  second.close('asked');
  expect(server.stored).toMatchObject({
    'cmi.completion_status': 'completed',
    'cmi.progress_measure': '1',
    'cmi.score.raw': '83.33',
    'cmi.score.min': '0',
    'cmi.score.max': '100',
    'cmi.score.scaled': '0.8333',
    'cmi.total_time': 'PT0H11M0S',
    'cmi.interactions.0.result': 'correct',
    'cmi.interactions.4.learner_response': 'a[.]a[,]b[.]c[,]c[.]b',
    'cmi.interactions.6.correct_responses.0.pattern': '40[:]40',
    'cmi.interactions.6.learner_response': '40',
    'cmi.objectives.1.completion_status': 'completed',
  });
  expect(server.stored['cmi.success_status']).toBeUndefined();
  expect(server.requests).toEqual(['suspendAll']);

  const third = open();
  third.state.set('route', 'opsporing');
  third.state.set('lesson/les-2', done('les-2', 0));
  third.close('page-gone');
  expect(server.stored).toMatchObject({
    'cmi.completion_status': 'completed',
    'cmi.score.raw': '83.33',
    'cmi.objectives.1.score.scaled': '1',
  });
  expect(server.faults).toEqual([]);
});

test('restores without writing more than exit, completion and time', () => {
  const server = new LmsServer2004();
  const first = openSession(server.launch().api);
  first.state.set('route', 'liaison');
  first.state.set('lesson/les-1', done('les-1', 1));
  first.close('page-gone');
  const lms = server.launch();
  const clock = new FakeClock();
  openSession(lms.api, { clock });
  clock.pass(60_000);
  const written = lms.calls
    .filter(({ name }) => name !== 'GetValue')
    .map(({ name, args }) => [name, ...args]);
  expect(written).toEqual([
    ['Initialize', ''],
    ['SetValue', 'cmi.exit', 'suspend'],
    ['SetValue', 'cmi.completion_status', 'incomplete'],
    ['SetValue', 'cmi.session_time', 'PT0H0M1.5S'],
    ['Commit', ''],
  ]);
});

test('brings everything to an LMS that lost a commit, and ends when the first Terminate fails', () => {
  const server = new LmsServer2004();
  const clock = new FakeClock();
  const session = openSession(server.launch().api, { clock });
  session.state.set('route', 'liaison');
  session.state.set('lesson/les-1', done('les-1', 1));
  clock.pass(2000);
  server.connected = false;
  session.interaction(interactionOf('les-2', 'paren', 'incorrect'));
  session.state.set('lesson/les-2', done('les-2', 0.5));
  clock.pass(20_000);
  expect(session.saveState.kind).toBe('lms-unreachable');
  server.connected = true;
  clock.pass(60_000);
  expect(session.saveState.kind).toBe('saved');
  expect(server.stored).toMatchObject({
    'cmi.completion_status': 'completed',
    'cmi.score.raw': '75',
    'cmi.interactions.4.result': 'incorrect',
  });
  const state = session.state.current;
  server.connected = false;
  const { calls, api } = server.launches[0] as (typeof server.launches)[number];
  session.close('page-gone');
  expect(calls.filter(({ name }) => name === 'Terminate')).toHaveLength(2);
  server.connected = true;
  expect(api.Terminate('')).toBe('true');
  expect(openSession(server.launch().api).state.current).toEqual(state);
  expect(server.faults).toEqual([]);
});

test('reports a test that failed and one that passed, and never takes the pass away', () => {
  const server = new LmsServer2004();
  const clock = new FakeClock();
  const session = openSession(server.launch().api, { course, clock });
  session.state.set('route', 'liaison');
  session.state.set('lesson/les-1', done('les-1', 1));
  session.state.set('lesson/les-2', done('les-2', 1));
  session.state.set('test', stored(attempt(2)));
  clock.pass(2000);
  expect(server.stored['cmi.success_status']).toBeUndefined();
  expect(server.stored['cmi.progress_measure']).toBe('0.6667');
  session.state.set('test', stored(attempt(2), attempt(1)));
  clock.pass(2000);
  expect(server.stored).toMatchObject({
    'cmi.completion_status': 'completed',
    'cmi.success_status': 'failed',
    'cmi.score.scaled': '0.5',
  });
  session.state.set('test', stored(attempt(2), attempt(1), attempt(4, { scope: 'course' })));
  clock.pass(2000);
  const passed = { 'cmi.success_status': 'passed', 'cmi.score.raw': '100', 'cmi.score.scaled': '1' };
  expect(server.stored).toMatchObject(passed);
  session.state.set('test', stored(attempt(2), attempt(1)));
  session.close('page-gone');
  expect(server.stored).toMatchObject(passed);
  expect(server.faults).toEqual([]);
});

test.each(['browse', 'review'] as const)(
  'changes nothing in the LMS in %s, and still leaves when asked',
  (mode) => {
    const server = new LmsServer2004();
    const first = openSession(server.launch().api);
    first.state.set('route', 'liaison');
    first.close('page-gone');
    const { 'cmi.suspend_data': before } = server.stored;
    const lms = server.launch(mode);
    const look = openSession(lms.api);
    expect(look.info).toMatchObject({ mode, resumed: true });
    look.state.set('route', 'opsporing');
    look.interaction(interactionOf('les-1', 'keuze', 'correct'));
    look.close('asked');
    expect(lms.calls.filter(({ name }) => name === 'SetValue').map(({ args }) => args)).toEqual([
      ['cmi.exit', 'suspend'],
      ['adl.nav.request', 'suspendAll'],
    ]);
    expect(server.stored['cmi.suspend_data']).toBe(before);
    expect(server.requests).toEqual(['suspendAll']);
    expect(server.faults).toEqual([]);
    // A tab that is closed: the attempt must not end with the look.
    openSession(server.launch(mode).api).close('page-gone');
    expect(openSession(server.launch().api).state.current).toEqual(first.state.current);
  },
);

test('keeps the index of every question and lesson when the course gains some', () => {
  const server = new LmsServer2004();
  openSession(server.launch().api).close('page-gone');
  const { outline } = smallCourse;
  const added = { ...outline.lessons[0], id: 'les-0', title: 'Vooraf', questions: [], scenario: null };
  const larger = {
    ...withScenario,
    outline: { ...outline, lessons: [added as (typeof outline.lessons)[number], ...outline.lessons] },
  };
  const session = openSession(server.launch().api, { course: larger });
  session.interaction(story);
  session.close('page-gone');
  expect(server.stored).toMatchObject({
    'cmi.objectives.0.id': 'les-1',
    'cmi.objectives.1.id': 'les-2',
    'cmi.objectives.2.id': 'les-0',
    'cmi.interactions.0.id': 'les-1_keuze',
    'cmi.interactions.8.id': 'les-1_casus',
  });
  expect(server.faults).toEqual([]);
});

test.each([
  ['104', 'in-use'],
  ['101', 'refused'],
  ['102', 'refused'],
])('refuses to start when Initialize fails with %s', (error, kind) => {
  const { api } = new LmsServer2004().launch();
  const broken = { ...api, Initialize: () => 'false', GetLastError: () => error };
  expect(() => openSession(broken)).toThrow(expect.objectContaining({ kind }));
});
