import { ROUTE_IDS } from '../domain/course.ts';
import type { Register } from '../domain/course-data.ts';
import type { LearnerState, LessonProgress } from '../domain/progress.ts';
import { emptyLessonProgress } from '../domain/progress-changes.ts';
import { packAttempt, unpackAttempt } from './compact-attempt.ts';
import { packLesson, unpackLesson } from './compact-lesson.ts';
import { type KeptQuestion, packQuestions, unpackQuestions } from './compact-questions.ts';
import { toList, toNumber, toText } from './plain-values.ts';

export interface Unpacked {
  readonly state: LearnerState;
  /** Answers under numbers that this course's register does not know: a newer course wrote them. */
  readonly aside: readonly KeptQuestion[];
}

/**
 * Writes the learner's state as nested lists `[route, bookmark, lessons, questions, attempts]`, questions and items of
 * the test by their number in the register. In: `aside`, what `unpackState` could not place.
 */
export function packState(
  { route, bookmark, lessons, test }: LearnerState,
  register: Register,
  aside: readonly KeptQuestion[],
): readonly unknown[] {
  const questions = Object.entries(lessons).flatMap(([lessonId, lesson]) =>
    Object.entries(lesson.questions).map(([id, progress]) => {
      const key = `${lessonId}/${id}`;
      return { slot: register[key] ?? key, progress };
    }),
  );
  return [
    route === null ? 0 : ROUTE_IDS.indexOf(route) + 1,
    bookmark,
    Object.entries(lessons).map(([id, lesson]) => packLesson(id, lesson)),
    packQuestions([...questions, ...aside]),
    test.attempts.map((attempt) => packAttempt(attempt, register)),
  ];
}

/** Reads what `packState` wrote, of an older or newer course too. Errors: none; what is not readable is left out. */
export function unpackState(packed: readonly unknown[], register: Register): Unpacked {
  const [route, bookmark, lessons, questions, attempts] = packed;
  const keys = keysBySlot(register);
  const placed = placeQuestions(
    toList(lessons).map((lesson) => unpackLesson(toList(lesson))),
    unpackQuestions(toList(questions)),
    keys,
  );
  return {
    state: {
      route: ROUTE_IDS[toNumber(route) - 1] ?? null,
      bookmark: toText(bookmark),
      lessons: placed.lessons,
      test: { attempts: toList(attempts).flatMap((attempt) => unpackAttempt(toList(attempt), keys) ?? []) },
    },
    aside: placed.aside,
  };
}

/** The register from number to key. */
export function keysBySlot(register: Register): ReadonlyMap<number, string> {
  return new Map(Object.entries(register).map(([key, slot]) => [slot, key]));
}

/** Puts each question in its lesson, under the id that the register knows for its number. */
export function placeQuestions(
  unpacked: readonly (readonly [string, LessonProgress])[],
  questions: readonly KeptQuestion[],
  keys: ReadonlyMap<number, string>,
): { readonly lessons: LearnerState['lessons']; readonly aside: Unpacked['aside'] } {
  const lessons: Record<string, LessonProgress> = Object.fromEntries(unpacked.filter(([id]) => id !== ''));
  const aside: KeptQuestion[] = [];
  for (const question of questions) {
    const { slot, progress } = question;
    const [lessonId = '', id = ''] = (typeof slot === 'string' ? slot : keys.get(slot))?.split('/') ?? [];
    if (lessonId === '') {
      aside.push(question);
      continue;
    }
    const lesson = lessons[lessonId] ?? emptyLessonProgress;
    lessons[lessonId] = { ...lesson, questions: { ...lesson.questions, [id]: progress } };
  }
  return { lessons, aside };
}
