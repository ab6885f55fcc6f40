import { expect, test } from 'vitest';
import { objectToResponse, objectToValue } from '../../scorm/play/strict-rules.ts';
import { correctAnswer } from '../../src/domain/answer.ts';
import { ROUTE_IDS } from '../../src/domain/course.ts';
import { BANK_ID } from '../../src/domain/final-test.ts';
import { toInteraction } from '../../src/domain/interaction.ts';
import type { LearnerState } from '../../src/domain/progress.ts';
import type { Question } from '../../src/domain/quiz.ts';
import { SCENARIO_ID } from '../../src/domain/scenario.ts';
import { scoreAnswer } from '../../src/domain/score-answer.ts';
import { START_QUIZ_ID } from '../../src/domain/start-quiz.ts';
import { serializeLessonProgress } from '../../src/domain/stored-progress.ts';
import { serializeTestProgress } from '../../src/domain/stored-test.ts';
import { listJournal, listOutsideLessons } from '../../src/tracking/adapters/interaction-journal.ts';
import { formatType } from '../../src/tracking/adapters/scorm-formats.ts';
import { formatPatterns } from '../../src/tracking/adapters/scorm12-formats.ts';
import type { Session } from '../../src/tracking/session.ts';
import type { ShellData } from '../../src/tracking/shell.ts';
import { course, lessons, longestState } from '../tracking/longest-state.ts';
import { openSession } from '../tracking/open-session.ts';
import { LmsServer, LmsServer2004 } from './lms-server.ts';

const shellData: ShellData = {
  outline: course.outline,
  register: course.register,
  outsideLessons: listOutsideLessons(course),
};

/** Every question that is sent, with the room under which the register knows it. */
const sent: readonly (readonly [string, Question])[] = [
  ...lessons.flatMap(({ id, quiz }) => quiz.questions.map((question) => [id, question] as const)),
  ...(course.startQuiz?.items ?? []).map(({ question }) => [START_QUIZ_ID, question] as const),
  ...(course.startQuiz?.frequency ? [[START_QUIZ_ID, course.startQuiz.frequency] as const] : []),
  ...course.bank.map(({ question }) => [BANK_ID, question] as const),
].filter(([, { type }]) => type !== 'open');

/** The keys of all that is sent. */
const keys: readonly string[] = [
  ...sent.map(([room, { id }]) => `${room}/${id}`),
  ...course.outline.lessons.flatMap(({ id, scenario }) => (scenario ? [`${id}/${SCENARIO_ID}`] : [])),
];

function keep(session: Session, { route, bookmark, lessons: progress, test: sittings }: LearnerState) {
  session.state.set('route', route ?? '');
  for (const [id, lesson] of Object.entries(progress))
    session.state.set(`lesson/${id}`, serializeLessonProgress(lesson));
  session.state.set('test', serializeTestProgress(sittings));
  session.state.set('bookmark', bookmark);
}

test('registers every question and scenario of the course once, in the order of the register', () => {
  const lms = new LmsServer().launch();
  const start = performance.now();
  openSession(lms.api, { course: shellData }).flush();
  const took = performance.now() - start;
  const calls = (name: string) => lms.calls.filter((call) => call.name === name).length;
  console.log(
    `First launch: ${keys.length} interactions, ${calls('LMSSetValue')} LMSSetValue, ${calls('LMSCommit')} LMSCommit, ${Math.round(took)} ms`,
  );
  expect(listJournal(shellData.outline, shellData.outsideLessons, shellData.register)).toHaveLength(
    keys.length,
  );
  // Id and type of each, id of each lesson; exit, status, state and session time.
  expect(calls('LMSSetValue')).toBe(2 * keys.length + lessons.length + 4);
  expect(calls('LMSCommit')).toBe(1);
  expect(lms.faults).toEqual([]);
  const written = (element: RegExp) =>
    lms.calls.flatMap(({ args: [name, value] }) => (element.test(`${name}`) ? [value] : []));
  expect(written(/^cmi\.interactions\.\d+\.id$/)).toEqual(
    [...keys].sort((a, b) => slot(a) - slot(b)).map((key) => key.replace('/', '_')),
  );
  expect(written(/^cmi\.objectives\.\d+\.id$/)).toEqual(course.outline.lessons.map(({ id }) => id));
});

test('holds the longest state of the course within the 4,096 characters of SCORM 1.2, with nothing dropped', () => {
  const server = new LmsServer();
  const session = openSession(server.launch().api, { course: shellData });
  const full = longestState();
  keep(session, full);
  session.close('page-gone');
  const stored = server.stored['cmi.suspend_data'] ?? '';
  console.log(`Suspend data in the worst case: ${stored.length} of 4096 characters`);
  expect(stored.length).toBeLessThan(3600);
  expect(server.faults).toEqual([]);
  const { current } = openSession(server.launch().api, { course: shellData }).state;
  expect(current).toEqual(full);
});

test('fits even who used up the test of every route, and keeps all that counts', () => {
  const server = new LmsServer();
  const session = openSession(server.launch().api, { course: shellData });
  const full = longestState([...ROUTE_IDS, 'course']);
  expect(full.test.attempts).toHaveLength(12);
  keep(session, full);
  session.close('page-gone');
  expect(server.faults).toEqual([]);
  expect(server.stored['cmi.suspend_data']?.length).toBeLessThanOrEqual(4096);
  const { current } = openSession(server.launch().api, { course: shellData }).state;
  expect(current.test).toEqual(full.test);
  for (const [id, { questions }] of Object.entries(full.lessons)) {
    expect(current.lessons[id]?.questions).toEqual(questions);
  }
});

test.each(sent.map(([room, question]) => [`${room}/${question.id}`, room, question] as const))(
  'can send %s to a strict LMS, whole',
  (key, room, question) => {
    const right = correctAnswer(question);
    const interaction = toInteraction(room, question, right, scoreAnswer(question, right));
    expect(slot(key)).toBeGreaterThanOrEqual(0);
    expect(objectToValue('cmi.interactions.0.id', interaction.id)).toBeNull();
    for (const pattern of formatPatterns(interaction)) {
      expect(objectToResponse(formatType(question.type) ?? '', pattern)).toBeNull();
    }
    // A list of tokens that is too long would lose its end.
    if (question.type !== 'fill-in') expect(right.join(',').length).toBeLessThanOrEqual(255);
  },
);

/** What a learner who answered these has in the LMS, as Moodle sends all of it at every commit. */
function weigh2004(answered: typeof sent): number {
  const server = new LmsServer2004();
  const session = openSession(server.launch().api, { course: shellData });
  keep(session, longestState());
  for (const [room, question] of answered) {
    const right = correctAnswer(question);
    session.interaction(toInteraction(room, question, right, scoreAnswer(question, right), 61_230));
  }
  session.close('asked');
  expect(server.faults).toEqual([]);
  return Object.entries(server.stored)
    .map(([name, value]) => `&${name.replaceAll('.', '__')}=${encodeURIComponent(value)}`)
    .join('').length;
}

test('takes every question in SCORM 2004 too', () => {
  console.log(`All questions in a commit of SCORM 2004: ${weigh2004(sent)} bytes`);
});

test.each(course.outline.routes)(
  'fits the route $id in a request that a page may send on its way out',
  ({ id, core }) => {
    const drawn = course.outline.finalTest?.items.route ?? 0;
    const ofBank = sent.filter(([room]) => room === BANK_ID).slice(0, drawn);
    const answered = sent.filter(([room]) => room === START_QUIZ_ID || core.includes(room));
    const weight = weigh2004([...answered, ...ofBank]);
    console.log(`Route ${id}: ${weight} bytes`);
    // A browser drops beacons beyond 64 KiB (measured with Moodle).
    expect(weight).toBeLessThan(65_536);
  },
);

function slot(key: string): number {
  return course.register[key] ?? -1;
}
