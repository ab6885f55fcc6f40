import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { CourseOutline } from '../../../src/domain/course.ts';
import { emptyTestProgress } from '../../../src/domain/final-test.ts';
import type { LearnerState, LessonProgress } from '../../../src/domain/progress.ts';
import { describeFinish } from '../../../src/islands/home/describe-finish.ts';
import { describeResume } from '../../../src/islands/home/describe-resume.ts';
import { FinishList } from '../../../src/islands/home/FinishList.tsx';
import { describeStanding } from '../../../src/islands/home/mark-lessons.ts';
import { ResumeCard } from '../../../src/islands/home/ResumeCard.tsx';
import { RouteChoice } from '../../../src/islands/home/RouteChoice.tsx';
import { StartOffer } from '../../../src/islands/home/StartOffer.tsx';
import { attemptOf, settings } from '../../domain/final-test-arbitraries.ts';
import { firstLesson, smallCourse } from '../small-outline.ts';

const answered = { answer: ['a'], attempts: 1, best: 1, certainty: null };
const begun: LessonProgress = { stepsSeen: ['lezen'], lastStep: 'lezen', questions: {}, scenario: null };
const done: LessonProgress = {
  stepsSeen: ['lezen'],
  lastStep: 'check',
  questions: { a: answered, b: answered },
  scenario: { runs: [], done: true },
};
const state = (lessons: LearnerState['lessons']): LearnerState => ({
  route: null,
  bookmark: '',
  lessons,
  test: emptyTestProgress,
});

describe('describeResume', () => {
  it('begins with the first lesson when nothing was touched', () => {
    expect(describeResume(smallCourse, state({}))).toMatchObject({
      title: 'Les 1: Titel 1',
      link: 'Begin met les 1',
      path: 'lessen/les-1',
    });
  });

  it('goes on at the step that comes next, with the minutes that are left', () => {
    const resume = describeResume(smallCourse, state({ 'les-1': begun }));
    expect(resume).toMatchObject({ link: 'Ga verder', linkRest: ' met les 1', path: 'lessen/les-1#casus' });
    expect(resume.detail).toMatch(/^Stap 2 van 3: Casus · nog ongeveer \d+ minuten$/);
  });

  it('offers the next lesson once one is done', () => {
    expect(describeResume(smallCourse, state({ 'les-1': done }))).toMatchObject({
      eyebrow: 'Je volgende les',
      link: 'Begin met les 2',
    });
  });

  it('says so when all is done, and still leads somewhere', () => {
    const resume = describeResume(smallCourse, state({ 'les-1': done, 'les-2': done }));
    expect(resume.title).toBe('Alle lessen zijn gedaan');
    expect(resume.path).toBe('lessen/les-1');
  });
});

const tested: CourseOutline = { ...smallCourse, finalTest: settings };
const allDone = { 'les-1': done, 'les-2': done };
const sat = (...attempts: LearnerState['test']['attempts']): LearnerState => ({
  ...state(allDone),
  test: { attempts },
});
const open = attemptOf({ submittedAt: null, points: null });
const failed = attemptOf({ points: 2 });
const passed = attemptOf({ points: 9 });

describe('describeResume, with a final test', () => {
  it.each([
    ['was not begun', sat(), 'Maak de eindtoets', 'eindtoets'],
    ['is open', sat(open), 'Je bent bezig met de eindtoets', 'eindtoets'],
    ['was failed once', sat(failed), 'Maak de eindtoets opnieuw', 'eindtoets'],
    ['was passed', sat(failed, passed), 'Je hebt de cursus afgerond', 'bewijs'],
    ['is used up', sat(failed, failed, failed), 'Alle lessen zijn gedaan', 'lessen/les-1'],
  ])('leads on when the lessons are done and the test %s', (_, learner, title, path) => {
    expect(describeResume(tested, learner)).toMatchObject({ title, path });
  });

  it('goes before the lessons beyond the route, but not before those of the route', () => {
    const liaison = { ...state({ 'les-1': done }), route: 'liaison' as const };
    expect(describeResume(tested, liaison).path).toBe('eindtoets');
    expect(describeResume(tested, { ...sat(open), lessons: {} }).path).toBe('lessen/les-1');
  });
});

describe('describeFinish', () => {
  const states = (learner: LearnerState, course = tested) =>
    describeFinish(course, learner, true).map(({ title, state: now, path }) => `${title} ${now} ${path}`);

  it('waits for the lessons, but keeps test and plan open', () => {
    expect(states(state({}))).toEqual([
      'Eindtoets later eindtoets',
      'Bewijs van deelname later null',
      'Actieplan later actieplan',
      'Herhalen later null',
    ]);
  });

  it('says what comes next once the lessons are done, and that an open test can be gone on with', () => {
    expect(states(sat())[0]).toBe('Eindtoets now eindtoets');
    expect(states(sat())[2]).toBe('Actieplan open actieplan');
    expect(states({ ...sat(open), lessons: {} })[0]).toBe('Eindtoets open eindtoets');
  });

  it('gives proof and follow-up to who passed, and only the follow-up to who used up all attempts', () => {
    expect(states(sat(passed))).toEqual([
      'Eindtoets done eindtoets',
      'Bewijs van deelname now bewijs',
      'Actieplan open actieplan',
      'Herhalen open herhalen',
    ]);
    expect(states(sat(failed, failed, failed))).toEqual([
      'Eindtoets done eindtoets',
      'Bewijs van deelname later null',
      'Actieplan now actieplan',
      'Herhalen open herhalen',
    ]);
  });

  it('has one step at most whose turn it is, and none before the lessons are done', () => {
    const turns = (learner: LearnerState) =>
      describeFinish(tested, learner, true).filter(({ state: now }) => now === 'now').length;
    expect([sat(), sat(open), sat(failed), sat(passed), sat(failed, failed, failed)].map(turns)).toEqual([
      1, 1, 1, 1, 1,
    ]);
    expect([state({}), { ...sat(open), lessons: {} }].map(turns)).toEqual([0, 0]);
  });

  it('leaves out what the course does not have', () => {
    expect(describeFinish(smallCourse, state({}), false).map(({ title }) => title)).toEqual(['Actieplan']);
  });
});

describe('home islands on the server', () => {
  it('holds the card of a first visit', () => {
    const html = render(<ResumeCard course={smallCourse} startKeys={[]} />);
    expect(html).toContain('Begin met les 1');
    expect(html).toContain('0 van 2 lessen gedaan');
  });

  it('holds uncontrolled radios with name and audience of each route, in one group with a name', () => {
    const html = render(<RouteChoice routes={smallCourse.routes} />);
    expect(html).toMatch(/<fieldset[^>]*><legend[^>]*>Vanuit welke rol kijk je\?/);
    expect(html).toContain('Voor wie verbindt.');
    expect(html).toContain('type="radio" name="route" value="liaison"');
    expect(html).not.toContain('checked');
  });

  it('offers the start quiz, in its own number of questions, to who never did it', () => {
    const html = render(<StartOffer course={smallCourse} items={['d1', 'd2']} />);
    expect(html).toContain('2 korte vragen');
    expect(html).toContain('href="/start"');
    expect(html).toContain('Je mag dit overslaan.');
  });

  it('links after the lessons only to what has something to offer', () => {
    const html = render(<FinishList course={tested} hasFollowUp />);
    expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      '/eindtoets',
      '/actieplan',
    ]);
    expect(html).toContain('<h3>Bewijs van deelname</h3>');
    expect(html).not.toContain('pill');
  });
});

describe('describeStanding', () => {
  it.each([
    [undefined, 'Nog niet begonnen', 'muted'],
    [begun, 'Bezig: 1 van 3 stappen gedaan', 'pill now'],
    [done, 'Gedaan', 'pill good'],
  ])('puts %j into words', (progress, text, tone) => {
    expect(describeStanding(firstLesson, progress)).toEqual({ text, tone });
  });
});
