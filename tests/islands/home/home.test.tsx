import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { emptyTestProgress } from '../../../src/domain/final-test.ts';
import type { LearnerState, LessonProgress } from '../../../src/domain/progress.ts';
import { describeResume } from '../../../src/islands/home/describe-resume.ts';
import { LessonStatus } from '../../../src/islands/home/LessonStatus.tsx';
import { ResumeCard } from '../../../src/islands/home/ResumeCard.tsx';
import { RouteChoice } from '../../../src/islands/home/RouteChoice.tsx';
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

describe('home islands on the server', () => {
  it('holds the card of a first visit', () => {
    const html = render(<ResumeCard course={smallCourse} />);
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

  it('says of a lesson that it was not begun', () => {
    expect(render(<LessonStatus lesson={firstLesson} />)).toContain('Nog niet begonnen');
  });
});
