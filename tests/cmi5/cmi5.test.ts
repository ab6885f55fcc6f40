import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serializeLessonProgress } from '../../src/domain/stored-progress.ts';
import { attempt, courseWithTest, stored } from '../tracking/course-with-test.ts';
import { MemoryArea } from '../tracking/memory-area.ts';
import { FakeClock } from '../tracking/scripted-lms.ts';
import { doneLesson, interactionOf } from '../tracking/small-course.ts';
import { openCmi5 } from './open-cmi5.ts';
import { isDefined, verbOf } from './statement-rules.ts';
import { ACTIVITY } from './xapi-records.ts';
import { XapiStore } from './xapi-store.ts';

const done = (id: string, best = 1) => serializeLessonProgress(doneLesson(id, best));
const answer = (question = 'keuze') => interactionOf('les-1', question, 'correct');

let store: XapiStore;

beforeEach(async () => {
  store = new XapiStore();
  await store.start();
});

afterEach(() => {
  // Whatever else a test is about: cmi5 was kept, and nothing was said twice.
  expect(store.broken).toEqual([]);
  expect(new Set(store.statements.map(({ id }) => id)).size).toBe(store.statements.length);
  store.stop();
});

test('tells a whole course in order: started, answered, lessons, completed, ended', async () => {
  const { session, answered } = await openCmi5(store.launch());
  session.state.set('route', 'liaison');
  session.interaction(answer());
  session.state.set('lesson/les-1', done('les-1', 0.5));
  expect(await session.flush()).toBe(true);
  session.state.set('lesson/les-2', done('les-2'));
  expect(await session.flush()).toBe(true);
  session.close('page-gone');
  await answered();
  expect(store.verbs()).toEqual([
    'initialized',
    'answered',
    'completed',
    'progressed',
    'completed',
    'completed',
    'terminated',
  ]);
  expect(store.said('completed').map(({ object }) => object.id)).toEqual([
    `${ACTIVITY}/les-1`,
    `${ACTIVITY}/les-2`,
    ACTIVITY,
  ]);
  expect(store.said('completed')[0]?.result).toEqual({ completion: true, score: { scaled: 0.5 } });
  expect(store.said('progressed')[0]?.result?.extensions).toEqual({
    'https://w3id.org/xapi/cmi5/result/extensions/progress': 50,
  });
});

test('describes an answer as xAPI does, with the lesson’s own id below that of the course', async () => {
  const { session } = await openCmi5(store.launch());
  session.interaction({ ...answer('volgorde'), latency: 4210, description: 'In welke volgorde?' });
  session.interaction({
    ...answer(),
    id: 'les-1_casus',
    type: 'scenario',
    response: ['start.a', 'vraag.c'],
    correct: [],
    result: 'neutral',
    objective: '',
  });
  await session.flush();
  const [order, scenario] = store.said('answered');
  expect(order).toMatchObject({
    object: {
      id: `${ACTIVITY}/les-1_volgorde`,
      definition: {
        interactionType: 'sequencing',
        description: { nl: 'In welke volgorde?' },
        correctResponsesPattern: ['c[,]a[,]b'],
      },
    },
    result: { response: 'c[,]a[,]b', success: true, duration: 'PT0H0M4.21S' },
    context: {
      contextActivities: { parent: [{ id: ACTIVITY }], other: [{ id: `${ACTIVITY}/doel-1.2` }] },
    },
  });
  expect(scenario?.object.definition?.interactionType).toBe('performance');
  expect(scenario?.object.definition).not.toHaveProperty('correctResponsesPattern');
  expect(scenario?.result).toEqual({ response: 'start[.]a[,]vraag[.]c' });
});

test('sends no word of an open question', async () => {
  const { session } = await openCmi5(store.launch());
  session.interaction({ ...answer(), type: 'open', response: ['geheim'] });
  await session.flush();
  expect(store.verbs()).toEqual(['initialized']);
});

test('goes on where the learner was in the next session of the registration, also on another device', async () => {
  const registration = randomUUID();
  const first = await openCmi5(store.launch({ registration }));
  expect(first.session.info).toEqual({ standard: 'cmi5', mode: 'normal', resumed: false });
  first.session.state.set('route', 'liaison');
  first.session.state.set('bookmark', 'lessen/les-2.html');
  first.session.state.set('lesson/les-1', done('les-1'));
  await first.session.flush();
  first.session.close('page-gone');
  await first.answered();

  const second = await openCmi5(store.launch({ registration }));
  expect(second.session.info.resumed).toBe(true);
  expect(second.session.state.get('bookmark')).toBe('lessen/les-2.html');
  second.session.state.set('lesson/les-2', done('les-2'));
  await second.session.flush();
  second.session.close('page-gone');
  await second.answered();
  expect(store.verbs(1)).toEqual(['initialized', 'completed', 'completed', 'terminated']);

  const third = await openCmi5(store.launch({ registration }));
  third.session.state.set('bookmark', 'index.html');
  await third.session.flush();
  expect(store.verbs(2)).toEqual(['initialized']);
});

test('gives another registration of the same learner a course of its own', async () => {
  const area = new MemoryArea();
  const first = await openCmi5(store.launch(), { area });
  store.down = true;
  first.session.state.set('route', 'liaison');
  await first.session.flush();
  store.down = false;
  const second = await openCmi5(store.launch(), { area });
  expect(second.session.state.get('route')).toBeNull();
});

test('gives what one window left to another to no registration that begins later', async () => {
  const area = new MemoryArea();
  const first = await openCmi5(store.launch(), { area });
  first.session.state.set('lesson/les-1', done('les-1'));
  await first.session.handOver();
  const second = await openCmi5(store.launch(), { area });
  expect(second.session.state.current.lessons).toEqual({});
});

test('keeps what it has to say while the connection is gone, and then says it once, in order', async () => {
  const clock = new FakeClock();
  const registration = randomUUID();
  const { session } = await openCmi5(store.launch({ registration }), { clock });
  store.down = true;
  session.interaction(answer('keuze'));
  expect(await session.flush()).toBe(false);
  session.interaction(answer('meer'));
  session.state.set('route', 'liaison');
  expect(await session.flush()).toBe(false);
  expect(session.saveState.kind).toBe('lms-unreachable');
  store.down = false;
  clock.pass(60_000);
  expect(await session.flush()).toBe(true);
  expect(store.said('answered').map(({ object }) => object.id)).toEqual([
    `${ACTIVITY}/les-1_keuze`,
    `${ACTIVITY}/les-1_meer`,
  ]);
  expect(store.state(registration)?.blob).toBeTruthy();
});

test.each([1, 2, 3, 4])(
  'says nothing twice and loses nothing when %s answers are lost on the way',
  async (lost) => {
    const clock = new FakeClock();
    const registration = randomUUID();
    const { session } = await openCmi5(store.launch({ registration }), { clock });
    session.state.set('route', 'liaison');
    await session.flush();
    store.answersToLose = lost;
    session.interaction(answer());
    session.state.set('lesson/les-1', done('les-1'));
    for (let tries = 0; !(await session.flush()) && tries < 3; tries++) clock.pass(60_000);
    expect(session.saveState.kind).toBe('saved');
    session.state.set('bookmark', 'lessen/les-2.html');
    expect(await session.flush()).toBe(true);
    const { session: next } = await openCmi5(store.launch({ registration }));
    expect(next.state.current.lessons['les-1']).toEqual(doneLesson('les-1', 1));
    expect(next.state.get('bookmark')).toBe('lessen/les-2.html');
    expect(store.verbs(0)).toEqual(['initialized', 'answered', 'completed', 'progressed']);
  },
);

test('starts and ends, and writes nothing else, in browse and in review', async () => {
  for (const mode of ['Browse', 'Review'] as const) {
    const registration = randomUUID();
    const { session, answered } = await openCmi5(store.launch({ mode, registration }));
    session.state.set('route', 'liaison');
    session.interaction(answer());
    session.state.set('lesson/les-1', done('les-1'));
    await session.flush();
    session.close('page-gone');
    await answered();
    expect(session.info.mode).toBe(mode.toLowerCase());
    expect(store.state(registration)).toBeNull();
  }
  expect(store.verbs()).toEqual(['initialized', 'terminated', 'initialized', 'terminated']);
});

test('ends a session when the page is reloaded, and lets nobody go on with it', async () => {
  const tab = new MemoryArea();
  const search = store.launch();
  const { session, answered } = await openCmi5(search, { tab });
  session.interaction(answer());
  session.close('page-gone');
  await answered();
  await expect(openCmi5(search, { tab })).rejects.toMatchObject({ kind: 'in-use' });
  expect(store.verbs()).toEqual(['initialized', 'answered', 'terminated']);
  expect(store.requests.filter((request) => request === 'POST fetch')).toHaveLength(1);
});

test('goes on with the session when a tab was killed and comes back, with the same token', async () => {
  const tab = new MemoryArea();
  const area = new MemoryArea();
  const clock = new FakeClock();
  const search = store.launch();
  const killed = await openCmi5(search, { tab, area, clock });
  killed.session.interaction(answer('keuze'));
  await killed.session.flush();
  killed.session.interaction(answer('meer'));
  clock.pass(1000);
  const { session, answered } = await openCmi5(search, { tab, area, clock });
  session.interaction(answer('waar'));
  await session.flush();
  session.close('page-gone');
  await answered();
  expect(store.verbs()).toEqual(['initialized', 'answered', 'answered', 'answered', 'terminated']);
  expect(store.arrived.filter((verb) => verb === 'initialized')).toHaveLength(1);
});

test('tells in the next session what a killed tab had not told, after its start and not twice', async () => {
  const registration = randomUUID();
  const area = new MemoryArea();
  const clock = new FakeClock();
  const { session } = await openCmi5(store.launch({ registration }), { area, clock });
  store.answersToLose = 1;
  session.interaction(answer('keuze'));
  await session.flush();
  store.down = true;
  session.interaction(answer('meer'));
  session.state.set('route', 'liaison');
  await session.flush();
  store.down = false;
  clock.pass(3_600_000);
  const next = await openCmi5(store.launch({ registration }), { area, clock });
  clock.pass(10_000);
  expect(await next.session.flush()).toBe(true);
  expect(store.said('answered').map(({ object }) => object.id)).toEqual([
    `${ACTIVITY}/les-1_keuze`,
    `${ACTIVITY}/les-1_meer`,
  ]);
  expect(next.session.state.get('route')).toBe('liaison');
});

test('ends a session that is closed at once, also when an earlier one left what the store has already', async () => {
  const registration = randomUUID();
  const area = new MemoryArea();
  const clock = new FakeClock();
  const { session } = await openCmi5(store.launch({ registration }), { area, clock });
  store.answersToLose = 1;
  session.interaction(answer());
  await session.flush();
  clock.pass(3_600_000);
  const next = await openCmi5(store.launch({ registration }), { area, clock });
  await next.session.close('page-gone');
  expect(store.verbs(1)).toEqual(['initialized', 'terminated']);
  expect(store.said('answered')).toHaveLength(1);
});

test('refuses when the token was given already, or the LMS does not say what session this is', async () => {
  const used = store.launch();
  await openCmi5(used);
  await expect(openCmi5(used)).rejects.toMatchObject({ kind: 'in-use' });
  store.refusal = { path: 'activities/state', status: 500 };
  await expect(openCmi5(store.launch())).rejects.toMatchObject({ kind: 'refused' });
  store.down = true;
  await expect(openCmi5(store.launch())).rejects.toMatchObject({ kind: 'refused' });
});

test('tells a failed test, and that it was passed after all in the next session, because one may hold only one', async () => {
  const registration = randomUUID();
  const launch = () => store.launch({ registration, masteryScore: 0.75 });
  const { session, answered } = await openCmi5(launch(), { course: courseWithTest });
  session.state.set('route', 'liaison');
  session.state.set('lesson/les-1', done('les-1'));
  session.state.set('lesson/les-2', done('les-2'));
  session.state.set('test', stored(attempt(1), attempt(2)));
  await session.flush();
  session.state.set('test', stored(attempt(1), attempt(2), attempt(4, { scope: 'course' })));
  await session.flush();
  session.close('page-gone');
  await answered();
  expect(store.said('failed')[0]?.result).toMatchObject({ success: false, score: { scaled: 0.5 } });
  expect(store.said('passed')).toEqual([]);

  const next = await openCmi5(launch(), { course: courseWithTest });
  await next.session.flush();
  next.session.close('page-gone');
  await next.answered();
  expect(store.verbs(1)).toEqual(['initialized', 'passed', 'terminated']);
  expect(store.said('passed')[0]?.result).toMatchObject({ success: true, score: { scaled: 1 } });
  expect(store.statements.filter((s) => isDefined(s) && verbOf(s) === 'completed')).toHaveLength(1);
});

test('judges by the mastery score of the LMS, not by the course’s own', async () => {
  const { session } = await openCmi5(store.launch({ masteryScore: 0.8 }), { course: courseWithTest });
  session.state.set('route', 'liaison');
  session.state.set('lesson/les-1', done('les-1'));
  session.state.set('lesson/les-2', done('les-2'));
  session.state.set('test', stored(attempt(3)));
  await session.flush();
  expect(store.said('failed')[0]?.result).toMatchObject({ score: { scaled: 0.75 } });
});

test('takes nothing back when the LMS asks for more after the test was passed', async () => {
  const registration = randomUUID();
  const course = courseWithTest;
  const { session } = await openCmi5(store.launch({ registration, masteryScore: 0.7 }), { course });
  session.state.set('route', 'liaison');
  session.state.set('lesson/les-1', done('les-1'));
  session.state.set('lesson/les-2', done('les-2'));
  session.state.set('test', stored(attempt(3)));
  await session.flush();
  const next = await openCmi5(store.launch({ registration, masteryScore: 0.9 }), { course });
  next.session.state.set('bookmark', 'index.html');
  await next.session.flush();
  expect(store.verbs(0)).toContain('passed');
  expect(store.arrived).not.toContain('failed');
});

test('counts the time of all sessions for completed, and of this one for its end', async () => {
  const registration = randomUUID();
  const clock = new FakeClock();
  const first = await openCmi5(store.launch({ registration }), { clock });
  clock.pass(60_000);
  first.session.state.set('route', 'liaison');
  first.session.state.set('lesson/les-1', done('les-1'));
  await first.session.flush();
  const second = await openCmi5(store.launch({ registration }), { clock });
  clock.pass(30_000);
  second.session.state.set('lesson/les-2', done('les-2'));
  second.session.close('page-gone');
  await second.answered();
  expect(store.said('completed').find(isDefined)?.result?.duration).toBe('PT0H1M30S');
  expect(store.said('terminated')[0]?.result?.duration).toBe('PT0H0M30S');
});

test('joins what another device wrote in the same registration, and loses nothing of either', async () => {
  const registration = randomUUID();
  const desk = await openCmi5(store.launch({ registration }));
  desk.session.state.set('route', 'liaison');
  await desk.session.flush();
  const phone = await openCmi5(store.launch({ registration }));
  phone.session.state.set('lesson/les-1', done('les-1'));
  await phone.session.flush();
  desk.session.state.set('lesson/les-2', done('les-2'));
  await desk.session.flush();
  phone.session.state.set('bookmark', 'lessen/les-1.html');
  await phone.session.flush();
  const { session } = await openCmi5(store.launch({ registration }));
  expect(session.state.current.lessons['les-1']).toEqual(doneLesson('les-1', 1));
  expect(session.state.current.lessons['les-2']).toEqual(doneLesson('les-2', 1));
  expect(session.state.get('bookmark')).toBe('lessen/les-1.html');
});

test.each(['hidden', 'changed'] as const)('saves and joins in a store whose tags are %s', async (tags) => {
  store.tags = tags;
  const registration = randomUUID();
  const desk = await openCmi5(store.launch({ registration }));
  const phone = await openCmi5(store.launch({ registration }));
  for (const name of ['index.html', 'lessen/les-1.html']) {
    phone.session.state.set('bookmark', name);
    expect(await phone.session.flush()).toBe(true);
  }
  desk.session.state.set('lesson/les-2', done('les-2'));
  await desk.session.flush();
  const { session } = await openCmi5(store.launch({ registration }));
  expect(session.state.get('bookmark')).toBe('lessen/les-1.html');
  expect(session.state.current.lessons['les-2']).toEqual(doneLesson('les-2', 1));
});

test('is not saved when the session is over for the LMS, and tells it in the next', async () => {
  const registration = randomUUID();
  const area = new MemoryArea();
  const { session } = await openCmi5(store.launch({ registration }), { area });
  store.launch({ registration });
  session.interaction(answer());
  session.state.set('route', 'liaison');
  expect(await session.flush()).toBe(false);
  expect(session.saveState.kind).toBe('lms-unreachable');
  const next = await openCmi5(store.launch({ registration }), { area });
  await next.session.flush();
  expect(store.said('answered')).toHaveLength(1);
  expect(store.verbs(1)).toEqual(['initialized', 'answered']);
});

test.each([401, 429, 500, 503])('keeps everything for later when the store answers %s', async (status) => {
  const clock = new FakeClock();
  const { session } = await openCmi5(store.launch(), { clock });
  store.refusal = { path: 'statements', status };
  session.interaction(answer());
  expect(await session.flush()).toBe(false);
  store.refusal = null;
  clock.pass(10_000);
  expect(await session.flush()).toBe(true);
  expect(store.verbs()).toEqual(['initialized', 'answered']);
});

test('is not held up by a statement that the store finds wrong', async () => {
  const registration = randomUUID();
  const { session } = await openCmi5(store.launch({ registration }));
  store.refusal = { path: 'statements', status: 400 };
  session.interaction(answer());
  session.state.set('route', 'liaison');
  expect(await session.flush()).toBe(true);
  expect(store.state(registration)?.blob).toBeTruthy();
});

test('gives up what the LMS forbids while it takes the rest', async () => {
  const { session } = await openCmi5(store.launch());
  store.refusedVerb = 'progressed';
  session.state.set('route', 'liaison');
  session.state.set('lesson/les-1', done('les-1'));
  expect(await session.flush()).toBe(true);
  session.interaction(answer());
  expect(await session.flush()).toBe(true);
  expect(store.verbs()).toEqual(['initialized', 'completed', 'answered']);
  expect(store.arrived.filter((verb) => verb === 'progressed')).toHaveLength(2);
});

test('gives up no answer when the session ends while answers are told one by one', async () => {
  const registration = randomUUID();
  const area = new MemoryArea();
  const { session } = await openCmi5(store.launch({ registration }), { area });
  session.interaction(answer());
  session.state.set('route', 'liaison');
  session.interaction({ ...answer('volgorde'), description: 'De laatste' });
  // It refuses the batch for this, and takes the first answer by itself.
  store.refusedVerb = 'progressed';
  store.onTaken = () => store.launch({ registration });
  session.state.set('lesson/les-1', done('les-1'));
  expect(await session.flush()).toBe(false);
  store.onTaken = () => {};
  store.refusedVerb = '';
  const next = await openCmi5(store.launch({ registration }), { area });
  expect(await next.session.flush()).toBe(true);
  expect(store.said('answered')).toHaveLength(2);
});

test('at the button: saves, ends, and sends the learner where the LMS wants', async () => {
  const registration = randomUUID();
  const returnURL = 'https://lms.example/cursus/3';
  const { session, gone } = await openCmi5(store.launch({ registration, returnURL }));
  session.interaction(answer());
  session.state.set('route', 'liaison');
  await session.close('asked');
  expect(store.verbs()).toEqual(['initialized', 'answered', 'terminated']);
  expect(store.state(registration)?.blob).toBeTruthy();
  expect(gone).toEqual([returnURL]);
});

test('opens no address that is a script', async () => {
  const { session, gone } = await openCmi5(store.launch({ returnURL: 'javascript:alert(1)' }));
  await session.close('asked');
  expect(gone).toEqual([]);
});

test('saves with the last request of a page that goes, as far as a browser takes it along', async () => {
  const registration = randomUUID();
  const area = new MemoryArea();
  const first = await openCmi5(store.launch({ registration }), { area });
  for (let i = 0; i < 80; i++) first.session.interaction({ ...answer(), description: 'é'.repeat(500) });
  first.session.state.set('route', 'liaison');
  first.session.close('page-gone');
  await first.answered();
  const told = store.said('answered').length;
  expect(told).toBeGreaterThan(10);
  expect(told).toBeLessThan(80);
  expect(store.verbs().at(-1)).toBe('terminated');
  expect(store.state(registration)?.blob).toBeTruthy();
  const next = await openCmi5(store.launch({ registration }), { area });
  await next.session.flush();
  expect(store.said('answered')).toHaveLength(80);
});

test('says no more how far the learner is when the page goes right after the last lesson', async () => {
  const registration = randomUUID();
  const first = await openCmi5(store.launch({ registration }));
  first.session.state.set('route', 'liaison');
  await first.session.close('asked');
  const second = await openCmi5(store.launch({ registration }));
  for (const id of ['les-1', 'les-2']) second.session.state.set(`lesson/${id}`, done(id));
  second.session.close('page-gone');
  await second.answered();
  expect(store.verbs(1)).toEqual(['initialized', 'completed', 'completed', 'completed', 'terminated']);
});

test('leaves the token in the tab and nothing of the learner anywhere', async () => {
  const tab = new MemoryArea();
  const area = new MemoryArea();
  const { session } = await openCmi5(store.launch({ learner: 'jansen' }), { tab, area });
  session.interaction(answer());
  const texts = (storage: Storage) =>
    Array.from(
      { length: storage.length },
      (_, i) => `${storage.key(i)} ${storage.getItem(storage.key(i) ?? '')}`,
    ).join();
  expect(texts(tab)).toMatch(/token/);
  expect(texts(tab)).not.toMatch(/jansen|lms\.example/);
  expect(texts(area)).not.toMatch(/token/);
});
