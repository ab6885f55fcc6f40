import { expect, test } from 'vitest';
import { serializeLessonProgress } from '../../src/domain/stored-progress.ts';
import { parseTestProgress } from '../../src/domain/stored-test.ts';
import { encodeState } from '../../src/tracking/codec.ts';
import { attempt, courseWithTest as course, stored } from './course-with-test.ts';
import { openSession } from './open-session.ts';
import { FakeClock, ScriptedApi } from './scripted-lms.ts';
import { doneLesson, smallCourse } from './small-course.ts';

const done = (id: string) => serializeLessonProgress(doneLesson(id, 1));
const lessons = { 'les-1': doneLesson('les-1', 1), 'les-2': doneLesson('les-2', 1) };
const STATUS = 'cmi.core.lesson_status';
const RAW = 'cmi.core.score.raw';

/** What an LMS holds of a learner who did both lessons and these attempts. */
function held(attempts: readonly ReturnType<typeof attempt>[], more: Record<string, unknown> = {}) {
  const state = { route: 'liaison' as const, bookmark: 'eindtoets.html', lessons, test: { attempts } };
  const { blob } = encodeState(state, course.register, 4096);
  return { 'cmi.suspend_data': `${blob}~k~1-2.4.7-16`, 'cmi.interactions._count': 13, ...more };
}

function resultsIn(api: ScriptedApi) {
  return api.written.filter((write) => /lesson_status|score/.test(write));
}

test('reports nothing when the lessons are done but the test is not', () => {
  const api = new ScriptedApi();
  const session = openSession(api, { course });
  session.state.set('route', 'liaison');
  session.state.set('lesson/les-1', done('les-1'));
  session.state.set('lesson/les-2', done('les-2'));
  session.state.set('test', stored(attempt(null)));
  session.close('page-gone');
  expect(resultsIn(api)).toEqual(['cmi.core.lesson_status=incomplete']);
});

test('reports passed with the score once both the lessons are done and the test is passed', () => {
  const api = new ScriptedApi();
  const session = openSession(api, { course });
  session.state.set('route', 'liaison');
  session.state.set('lesson/les-1', done('les-1'));
  session.state.set('test', stored(attempt(3.5)));
  expect(resultsIn(api)).toEqual(['cmi.core.lesson_status=incomplete']);
  session.state.set('lesson/les-2', done('les-2'));
  session.flush();
  expect(api.values).toMatchObject({ [STATUS]: 'passed', [RAW]: '87.5', 'cmi.core.score.max': '100' });
});

test('takes a failed attempt with a resit left as a pause', () => {
  const api = new ScriptedApi(held([attempt(1)]));
  const session = openSession(api, { course });
  session.state.set('bookmark', 'index.html');
  session.close('page-gone');
  expect(resultsIn(api)).toEqual(['cmi.core.lesson_status=incomplete']);
});

test('reports failed with the best score when no attempt is left', () => {
  const api = new ScriptedApi(held([attempt(2)]));
  const session = openSession(api, { course });
  session.state.set('test', stored(attempt(2), attempt(1)));
  session.close('page-gone');
  expect(api.values).toMatchObject({ [STATUS]: 'failed', [RAW]: '50' });
});

test('turns failed into passed when a test is passed after all, in the same launch or a later one', () => {
  const api = new ScriptedApi(held([attempt(2)]));
  const session = openSession(api, { course });
  session.state.set('test', stored(attempt(2), attempt(1)));
  session.flush();
  session.state.set('test', stored(attempt(2), attempt(1), attempt(4, { scope: 'course' })));
  session.close('page-gone');
  expect(api.values).toMatchObject({ [STATUS]: 'passed', [RAW]: '100' });

  const later = new ScriptedApi(held([attempt(2), attempt(1)], { [STATUS]: 'failed', [RAW]: 50 }));
  const again = openSession(later, { course });
  expect(resultsIn(later)).toEqual([]);
  again.state.set('test', stored(attempt(2), attempt(1), attempt(3, { scope: 'course' })));
  again.close('page-gone');
  expect(later.values).toMatchObject({ [STATUS]: 'passed', [RAW]: '75' });
});

test('never takes failed back, not when resits were added either', () => {
  const api = new ScriptedApi(held([attempt(2), attempt(1)], { [STATUS]: 'failed', [RAW]: 50 }));
  const generous = {
    ...course,
    outline: { ...course.outline, finalTest: { ...finalTest(), resits: 5 } },
  };
  const session = openSession(api, { course: generous });
  session.state.set('test', stored(attempt(2), attempt(1), attempt(null)));
  session.state.set('route', 'opsporing');
  session.close('page-gone');
  expect(resultsIn(api)).toEqual([]);

  const withoutTest = new ScriptedApi(held([attempt(2)], { [STATUS]: 'failed', [RAW]: 100 }));
  openSession(withoutTest, { course: smallCourse }).close('page-gone');
  expect(resultsIn(withoutTest)).toEqual([]);
});

test('leaves who was completed before there was a test completed, and lets them pass', () => {
  const before = { [STATUS]: 'completed', [RAW]: 80 };
  const api = new ScriptedApi(held([], before));
  const session = openSession(api, { course });
  session.state.set('test', stored(attempt(1)));
  session.state.set('test', stored(attempt(1), attempt(2)));
  expect(resultsIn(api)).toEqual([]);
  session.state.set('test', stored(attempt(1), attempt(2), attempt(4, { scope: 'course' })));
  session.close('page-gone');
  expect(api.values).toMatchObject({ [STATUS]: 'passed', [RAW]: '100' });
});

test('leaves passed and its score alone, whatever comes after', () => {
  const api = new ScriptedApi(held([attempt(3)], { [STATUS]: 'passed', [RAW]: 75 }));
  const session = openSession(api, { course });
  session.state.set('route', 'opsporing');
  session.state.set('test', stored(attempt(1), attempt(2)));
  session.state.remove('test');
  session.close('page-gone');
  expect(resultsIn(api)).toEqual([]);
});

test('reports at the next launch what a launch that was cut off could not', () => {
  const api = new ScriptedApi(held([attempt(4)], { [STATUS]: 'incomplete' }));
  const clock = new FakeClock();
  openSession(api, { course, clock });
  clock.pass(2000);
  expect(api.values).toMatchObject({ [STATUS]: 'passed', [RAW]: '100' });
});

test('gives back an open test at the next launch, with its draw and its answers', () => {
  const open = attempt(null, { answers: { vier: ['a.b', 'b.a'] } });
  const api = new ScriptedApi();
  const session = openSession(api, { course });
  session.state.set('test', stored(attempt(2.5), open));
  session.close('page-gone');
  const next = openSession(new ScriptedApi(api.values), { course });
  expect(next.state.keys()).toEqual(['test']);
  expect(parseTestProgress(next.state.get('test') ?? '')).toEqual({ attempts: [attempt(2.5), open] });
  next.state.remove('test');
  expect(next.state.current.test).toEqual({ attempts: [] });
});

test('never lowers a status that stands, not for a moment, when it repairs a failed commit', () => {
  const api = new ScriptedApi(held([attempt(2), attempt(1)], { [STATUS]: 'failed', [RAW]: 50 }));
  const clock = new FakeClock();
  const session = openSession(api, { course, clock });
  api.answers = { LMSCommit: () => 'false' };
  session.state.set('test', stored(attempt(2), attempt(1), attempt(4, { scope: 'course' })));
  session.flush();
  api.answers = {};
  clock.pass(6000);
  expect(session.saveState.kind).toBe('saved');
  const statuses = api.written.filter((write) => write.startsWith(STATUS));
  expect(statuses).toEqual([`${STATUS}=passed`, `${STATUS}=failed`, `${STATUS}=passed`]);
});

test('registers the questions of the start quiz and the test too, by number', () => {
  const api = new ScriptedApi();
  openSession(api, { course });
  const ids = api.written.flatMap((write) => /\.id=((?:eindtoets|startmeting)_.*)/.exec(write)?.[1] ?? []);
  expect(ids).toEqual([
    'eindtoets_een',
    'eindtoets_twee',
    'eindtoets_drie',
    'eindtoets_vier',
    'startmeting_begin',
  ]);
});

function finalTest() {
  const settings = course.outline.finalTest;
  if (!settings) throw new Error('No test');
  return settings;
}
