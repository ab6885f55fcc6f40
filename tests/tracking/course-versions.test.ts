import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCourse } from '../../src/authoring/loaders.ts';
import type { CourseOutline, LessonOutline } from '../../src/domain/course.ts';
import type { Register } from '../../src/domain/course-data.ts';
import { emptyTestProgress } from '../../src/domain/final-test.ts';
import { lessonStatus } from '../../src/domain/lesson-status.ts';
import { lmsResult } from '../../src/domain/lms-result.ts';
import type { LearnerState, QuestionProgress } from '../../src/domain/progress.ts';
import { emptyLessonProgress } from '../../src/domain/progress-changes.ts';
import { rememberDone } from '../../src/domain/route-progress.ts';
import { decodeState, encodeState } from '../../src/tracking/codec.ts';
import { root } from '../../tools/install.mjs';
import { doneLesson, outline, register } from './small-course.ts';

const RELEASED = join(root, 'tests/fixtures/released');
const released = readdirSync(RELEASED).filter((name) => name.startsWith('register-'));
const { course } = loadCourse(root, '2026-01-01');
const ROOM = 4096;

const answered: QuestionProgress = { answer: ['a'], attempts: 1, best: 1, certainty: null };

/** A learner of the small course who did all of it. */
const finished: LearnerState = {
  route: 'liaison',
  bookmark: 'lessen/les-2.html',
  lessons: { 'les-1': doneLesson('les-1', 1), 'les-2': doneLesson('les-2', 1) },
  test: emptyTestProgress,
};

/** The small course with another list of questions in its first lesson. */
function withQuestions(ids: readonly string[]): CourseOutline {
  const change = (lesson: LessonOutline): LessonOutline => {
    const questions = ids.map(
      (id) => lesson.questions.find((known) => known.id === id) ?? { id, type: 'single' as const },
    );
    return { ...lesson, questions, steps: lesson.steps.map((step) => ({ ...step, questions: ids })) };
  };
  return {
    ...outline,
    lessons: outline.lessons.map((lesson, index) => (index === 0 ? change(lesson) : lesson)),
  };
}
const [first] = outline.lessons as [LessonOutline];
const ids = first.questions.map(({ id }) => id);

/** What one version of the course saves, read by another. */
function reopened(state: LearnerState, saved: CourseOutline, before: Register, after: Register) {
  return decodeState(encodeState(rememberDone(saved, state), before, ROOM).blob, after);
}

describe.each(released)('a state that was saved with %s', (name) => {
  it('has each answer where its id is in this version', () => {
    const before: Register = JSON.parse(readFileSync(join(RELEASED, name), 'utf8'));
    const lessons: Record<string, LearnerState['lessons'][string]> = {};
    for (const key of Object.keys(before)) {
      const [lesson = '', id = ''] = key.split('/');
      const known = lessons[lesson] ?? emptyLessonProgress;
      // A number of its own for each, so that no answer can stand in for another.
      const progress = { ...answered, answer: [`t${before[key]}`] };
      lessons[lesson] = { ...known, questions: { ...known.questions, [id]: progress } };
    }
    const { state, aside } = reopened({ ...finished, lessons }, course.outline, before, course.register);
    expect(aside).toEqual([]);
    for (const [lesson, { questions }] of Object.entries(lessons)) {
      expect(state.lessons[lesson]?.questions, lesson).toEqual(questions);
    }
  });
});

describe('a new version of the course', () => {
  it('keeps the answer to a question that is gone, and has it again when the question comes back', () => {
    const without = withQuestions(ids.slice(1));
    const { state } = reopened(finished, outline, register, register);
    const later = reopened(state, without, register, register).state;
    expect(lessonStatus(without.lessons[0] as LessonOutline, later.lessons['les-1'])).toMatchObject({
      status: 'done',
      openQuestions: [],
    });
    expect(later.lessons['les-1']?.questions).toEqual(finished.lessons['les-1']?.questions);
    expect(lmsResult(outline, later)).toEqual(lmsResult(outline, finished));
  });

  it('keeps aside what only a newer version knows, and an older one hands it on', () => {
    const newer: Register = { ...register, 'les-1/nieuw': 99 };
    const les1 = finished.lessons['les-1'];
    if (!les1) throw new Error('The learner did lesson 1');
    const state = {
      ...finished,
      lessons: {
        ...finished.lessons,
        'les-1': { ...les1, questions: { ...les1.questions, nieuw: answered } },
      },
    };
    const old = reopened(state, withQuestions([...ids, 'nieuw']), newer, register);
    expect(old.state).toEqual(finished);
    const blob = encodeState(old.state, register, ROOM, old.aside).blob;
    expect(decodeState(blob, newer).state.lessons['les-1']?.questions.nieuw).toEqual(answered);
  });

  it('shows an added question as open in a lesson that is under way', () => {
    const busy: LearnerState = {
      ...finished,
      lessons: { 'les-1': { ...emptyLessonProgress, questions: { keuze: answered } } },
    };
    const { state } = reopened(busy, outline, register, { ...register, 'les-1/nieuw': 99 });
    const more = withQuestions([...ids, 'nieuw']).lessons[0] as LessonOutline;
    expect(lessonStatus(more, state.lessons['les-1'])).toMatchObject({
      status: 'busy',
      openQuestions: [...ids.filter((id) => id !== 'keuze'), 'nieuw'],
    });
  });

  it('leaves a lesson done that was done, with an added question open in it, and the course completed', () => {
    const more = withQuestions([...ids, 'nieuw']);
    const { state } = reopened(finished, outline, register, { ...register, 'les-1/nieuw': 99 });
    expect(lessonStatus(more.lessons[0] as LessonOutline, state.lessons['les-1'])).toMatchObject({
      status: 'done',
      openQuestions: ['nieuw'],
      minutesLeft: 0,
    });
    expect(lmsResult(more, state)).toMatchObject({ completed: true, progress: 1 });
  });

  it('asks the added question of who was not done', () => {
    const { keuze: _open, ...questions } = finished.lessons['les-1']?.questions ?? {};
    const { done: _done, ...les1 } = doneLesson('les-1', 1);
    const almost = { ...finished, lessons: { ...finished.lessons, 'les-1': { ...les1, questions } } };
    const { state } = reopened(almost, outline, register, register);
    expect(lmsResult(withQuestions([...ids, 'nieuw']), state)).toMatchObject({ completed: false });
  });
});
